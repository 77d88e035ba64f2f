import type { MeasuredView } from '../figure/measured-view.ts'
import { hasMeaningfulRatio } from '../measures/available-measures.ts'
import type { MainFinding } from '../sentences/main-finding.ts'
import { sentenceSize, sentenceValue } from '../sentences/sentence-amount.ts'
import type { NumberReference } from './number-reference.ts'
import type { SectorReference } from './sector-reference.ts'
import type { NumberInText } from './split-at-numbers.ts'

/** A number of the main sentence: as it is written there, and which one it is. */
export type SentenceNumber = NumberInText<NumberReference | SectorReference>

/** The numbers that the main sentence of a view rests on, each as the sentence writes it. */
export function sentenceNumbers(
  finding: MainFinding,
  view: MeasuredView,
): readonly NumberInText<NumberReference>[] {
  const { indicator, measure, texts } = view
  const { format } = texts
  const measured = (value: number): string =>
    sentenceValue(value, indicator, view.view.measure, texts)
  const figure = (value: number): string =>
    sentenceValue(value, indicator, { kind: 'value' }, texts)
  const size = (value: number): string => sentenceSize(value, indicator, texts).amount
  switch (finding.kind) {
    case 'gap': {
      const { absolute, persons, relativePercent, rest, zone } = finding
      if (measure.kind === 'change') {
        return [
          { text: size(zone.mean), reference: { kind: 'mean', group: 'zone' } },
          { text: size(rest.mean), reference: { kind: 'mean', group: 'compared' } },
        ]
      }
      const isRelative = relativePercent !== null && hasMeaningfulRatio(indicator.unit)
      return [
        { text: measured(zone.mean), reference: { kind: 'mean', group: 'zone' } },
        { text: size(absolute), reference: { kind: 'gap', form: 'absolute' } },
        ...(isRelative
          ? [
              {
                text: format.percentage(Math.abs(relativePercent), 1),
                reference: { kind: 'gap', form: 'relative' } as const,
              },
            ]
          : []),
        ...(persons === null
          ? []
          : (['zone', 'compared'] as const).map((group) => ({
              text: format.inhabitants(group === 'zone' ? persons.zone : persons.rest),
              reference: { kind: 'persons', group } as const,
            }))),
      ]
    }
    case 'range':
      return [
        { text: measured(finding.lowest), reference: LOWEST },
        { text: measured(finding.highest), reference: HIGHEST },
        ...(finding.region === null
          ? []
          : [{ text: measured(finding.region), reference: { kind: 'publishedRegion' } as const }]),
      ]
    case 'total': {
      const write = measure.kind === 'change' ? format.signed : format.decimal
      return [
        { text: write(finding.sum, indicator.decimals), reference: { kind: 'total' } },
        { text: write(finding.largest.value, indicator.decimals), reference: HIGHEST },
      ]
    }
    case 'extremes':
      return [
        { text: measured(finding.highest.value), reference: HIGHEST },
        { text: measured(finding.lowest.value), reference: LOWEST },
      ]
    case 'difference':
      return [
        { text: format.integer(finding.below), reference: { kind: 'beside', side: 'below' } },
        { text: figure(finding.reference.value), reference: { kind: 'reference' } },
        { text: format.integer(finding.above), reference: { kind: 'beside', side: 'above' } },
        { text: measured(finding.lowest.value), reference: LOWEST },
        { text: measured(finding.highest.value), reference: HIGHEST },
      ]
    case 'rank':
      return [
        { text: figure(finding.highest.value), reference: HIGHEST },
        { text: figure(finding.lowest.value), reference: LOWEST },
        { text: format.integer(finding.zoneInLowerHalf), reference: { kind: 'lowerHalf' } },
      ]
    case 'stability':
      return [
        { text: format.integer(finding.inAll), reference: { kind: 'definitions', part: 'all' } },
        { text: format.integer(finding.inSome), reference: { kind: 'definitions', part: 'some' } },
        { text: format.integer(finding.inNone), reference: { kind: 'definitions', part: 'none' } },
      ]
    case 'none':
      return []
  }
}

const LOWEST: NumberReference = { kind: 'extreme', end: 'lowest' }
const HIGHEST: NumberReference = { kind: 'extreme', end: 'highest' }
