import { NAMED_ZONE_KINDS } from '../view/view-state.ts'
import { indicatorWords } from './indicator-words.ts'
import type { MeasuredView } from './measured-view.ts'

/** What is shown, in a few words. */
export function figureTitle({ indicator, texts, view, zone }: MeasuredView): string {
  const { name } = indicatorWords(indicator, texts)
  const { figure } = texts
  switch (view.measure.kind) {
    case 'value':
      return name
    case 'change':
      return figure.changeTitle(name, view.measure.sinceYear, view.year)
    case 'difference':
      return figure.differenceTitle(name, view.measure.reference, zone.facts)
    case 'rank':
      return figure.rankTitle(name)
    case 'stability':
      return figure.stabilityTitle
  }
}

/** The year or years, and how many of the wijken have a figure. */
export function figureSubtitle({ size, texts, view, year }: MeasuredView): string {
  const { figure } = texts
  switch (view.measure.kind) {
    case 'value':
    case 'difference':
    case 'rank':
      return figure.subtitle(year, size)
    case 'change':
      return figure.changeSubtitle(view.measure.sinceYear, year, size)
    case 'stability':
      return figure.stabilitySubtitle(NAMED_ZONE_KINDS.length, year)
  }
}

/** What to keep in mind; a number of definitions says nothing of the indicator. */
export function figureCaution({ indicator, measure, texts }: MeasuredView): string {
  return measure.kind === 'stability' ? '' : indicatorWords(indicator, texts).caution
}
