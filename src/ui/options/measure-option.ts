import { DIFFERENCE_REFERENCES, type MeasureChoice } from '../../core/view/view-state.ts'

/** Name of a measure in a list of options; the form of a difference is chosen apart. */
export function textOfMeasure(measure: MeasureChoice): string {
  switch (measure.kind) {
    case 'value':
    case 'rank':
    case 'stability':
      return measure.kind
    case 'change':
      return String(measure.sinceYear)
    case 'difference':
      return measure.reference
  }
}

/** The measure of an option; a difference in its absolute form. null for another text. */
export function measureFromText(text: string): MeasureChoice | null {
  if (text === 'value' || text === 'rank' || text === 'stability') return { kind: text }
  const reference = DIFFERENCE_REFERENCES.find((candidate) => candidate === text)
  if (reference) return { kind: 'difference', reference, form: 'absolute' }
  return /^\d{4}$/.test(text) ? { kind: 'change', sinceYear: Number(text) } : null
}
