import { reachOfIndicator } from '../access/reach-indicator.ts'
import { NAMED_ZONE_KINDS } from '../view/view-state.ts'
import { indicatorWords } from './indicator-words.ts'
import type { MeasuredView } from './measured-view.ts'
import { scenarioCounts } from './service-marks.ts'

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

/** The year or years, how many of the wijken have a figure, and what is imagined. */
export function figureSubtitle(measuredView: MeasuredView): string {
  const scenario = scenarioText(measuredView)
  const shown = coverageText(measuredView)
  return scenario === '' ? shown : `${shown}. ${scenario}`
}

/** A finding that says first that it is imagined, so that nobody quotes it as a fact. */
export function underScenario(finding: string, measuredView: MeasuredView): string {
  const { points } = measuredView.texts
  return scenarioText(measuredView) === '' ? finding : points.underScenario(finding)
}

/** What a scenario changes; empty when what is shown does not follow from it. */
export function scenarioText({ indicator, measure, texts, view }: MeasuredView): string {
  if (view.scenario.length === 0 || measure.kind === 'stability') return ''
  if (reachOfIndicator(indicator.id)?.type !== view.reach.type) return ''
  const { add, move, close } = scenarioCounts(view.scenario)
  return texts.points.scenario(add, move, close)
}

function coverageText({ size, texts, view, year }: MeasuredView): string {
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

/** What is counted; under the stability of the zone the legend's rule says it all. */
export function figureDefinition({ indicator, measure, texts }: MeasuredView): string {
  return measure.kind === 'stability' ? '' : indicatorWords(indicator, texts).description
}

/** What to keep in mind; a number of definitions says nothing of the indicator. */
export function figureCaution({ indicator, measure, texts }: MeasuredView): string {
  return measure.kind === 'stability' ? '' : indicatorWords(indicator, texts).caution
}
