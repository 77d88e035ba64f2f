import type { Texts } from '../../i18n/texts.ts'
import { reachOfIndicator } from '../access/reach-indicator.ts'
import type { DataSource } from '../indicators/indicator.ts'
import { isComputedByUs } from '../indicators/is-computed-by-us.ts'
import type { MeasuredView } from './measured-view.ts'

/** Who published the figures shown, of which year, in which edition, and who made the borders. */
export function sourceLine(measuredView: MeasuredView): string {
  return `${figuresSource(measuredView)} ${measuredView.texts.figure.borders}`
}

/** The source lines of two figures in one; the borders, which are the same, are told once. */
export function sourceLineOfTwo(one: string, other: string, texts: Texts): string {
  const { borders } = texts.figure
  const figures = new Set([one, other].map((line) => line.replace(borders, '').trim()))
  return [...figures, borders].join(' ')
}

function figuresSource(measuredView: MeasuredView): string {
  const { edition, indicator, texts, view } = measuredView
  const year =
    view.measure.kind === 'change'
      ? texts.format.yearSpan(view.measure.sinceYear, view.year)
      : texts.format.year(measuredView.year)
  const brought = view.measure.kind === 'stability' ? undefined : indicator.brought
  if (brought && reachOfIndicator(indicator.id) === null) {
    return texts.figure.own.source({ fileName: brought.fileName, year })
  }
  const publishers = texts.format.and([
    ...(brought ? [texts.figure.own.publisher(brought.fileName)] : []),
    ...publisherNames(sourcesShown(measuredView)).map(texts.figure.publisherName),
  ])
  const facts = { publishers, year, edition: texts.format.date(edition.id) }
  return isComputedByUs(indicator) && view.measure.kind !== 'stability'
    ? texts.figure.derivedSource(facts)
    : texts.figure.source(facts)
}

/**
 * Sources of the very cells shown; those of the indicator when no cell has a value, and for reach,
 * where every cell rests on all of them.
 */
function sourcesShown(measuredView: MeasuredView): DataSource[] {
  const { edition, indicator, observed, view, year } = measuredView
  const ofIndicator = edition.sources.filter(({ id }) => indicator.sourceIds.includes(id))
  if (reachOfIndicator(indicator.id) !== null && view.measure.kind !== 'stability') {
    return ofIndicator
  }
  const years = view.measure.kind === 'change' ? [year, view.measure.sinceYear] : [year]
  // Definitions are read on the income, whatever the indicator.
  const series = view.measure.kind === 'stability' ? edition.income : measuredView.series
  const ids = new Set(
    observed.flatMap(({ district }) => years.map((year) => series.sourceAt(district, year))),
  )
  const shown = edition.sources.filter(({ id }) => ids.has(id))
  return shown.length > 0 ? shown : ofIndicator
}

/** Who published, each once: `BISA Wijkmonitoring (CSV exports); Statbel, fiscal incomes` names two publishers. */
export function publisherNames(sources: readonly DataSource[]): readonly string[] {
  const names = sources
    .flatMap(({ publisher }) => publisher.replace(/\([^)]*\)/g, '').split(';'))
    .map((name) => name.replace(/,.*$/, '').trim())
    .filter((name) => name !== '')
  return [...new Set(names)]
}
