import { residentialCodes } from '../../../src/core/districts/residential.ts'
import type { Figure } from '../../../src/core/figure/figure.ts'
import { gapOverYears } from '../../../src/core/gap/gap-over-years.ts'
import { gapReport } from '../../../src/core/gap/gap-report.ts'
import { findIndicator } from '../../../src/core/indicators/find-indicator.ts'
import { populationFor } from '../../../src/core/indicators/population-for.ts'
import { hasMeaningfulRatio } from '../../../src/core/measures/available-measures.ts'
import { indicatorScene } from '../../../src/core/portrait/indicator-scene.ts'
import { standingIn } from '../../../src/core/portrait/standing.ts'
import type { NumberReference } from '../../../src/core/receipt/number-reference.ts'
import { splitAtNumbers } from '../../../src/core/receipt/split-at-numbers.ts'
import type { Language, ViewState } from '../../../src/core/view/view-state.ts'
import { resolveZone } from '../../../src/core/zones/resolve-zone.ts'
import { loadTexts } from '../../../src/i18n/load-texts.ts'
import { shortValue } from '../../../src/ui/profile/short-value.ts'
import { publishedEdition, publishedSeries } from '../../support/published-edition.ts'
import { publishedSectorFigure } from '../../support/published-sectors.ts'
import type { ShownNumber } from './numbers-shown.ts'

/** The first and the last year of the table of the gap over the years. */
export async function numbersOverYears(shownView: ViewState): Promise<readonly ShownNumber[]> {
  const edition = publishedEdition
  const { format } = await loadTexts(shownView.language)
  const series = await publishedSeries(shownView.indicator)
  const indicator = findIndicator(edition.indicators, shownView.indicator)
  const { unit, decimals, valueKind } = indicator
  if (valueKind === 'count') return []
  const { zone, compared } = gapReport({ edition, series, view: shownView })
  const course = gapOverYears({ edition, indicator, series, inside: zone.inside, compared })
  if (course.kind !== 'series') return []
  return [course.gaps[0], course.gaps.at(-1)].flatMap((row): readonly ShownNumber[] => {
    if (!row) return []
    const { absolute, relativePercent, zone: inside, rest } = row.gap
    const view: ViewState = { ...shownView, year: row.year, measure: { kind: 'value' } }
    const show = (
      value: number | null,
      write: (value: number) => string,
      reference: NumberReference,
    ): readonly ShownNumber[] =>
      value === null ? [] : [{ where: 'years', text: write(value), reference, view }]
    const mean = (value: number): string => format.value(value, unit, decimals)
    return [
      ...show(absolute, (value) => format.difference(value, unit, decimals), {
        kind: 'gapOverYears',
        form: 'absolute',
      }),
      ...show(
        hasMeaningfulRatio(unit) ? relativePercent : null,
        (value) => format.signedPercentage(value, 1),
        { kind: 'gapOverYears', form: 'relative' },
      ),
      ...show(inside.mean, mean, { kind: 'meanOverYears', group: 'zone' }),
      ...show(rest.mean, mean, { kind: 'meanOverYears', group: 'compared' }),
    ]
  })
}

/** A row of the portrait of a wijk, another wijk for every view. */
export async function numbersOfPortrait(
  shownView: ViewState,
  index: number,
): Promise<readonly ShownNumber[]> {
  const edition = publishedEdition
  const texts = await loadTexts(shownView.language)
  const series = await publishedSeries(shownView.indicator)
  const indicator = findIndicator(edition.indicators, shownView.indicator)
  const { year } = shownView
  const view: ViewState = { ...shownView, measure: { kind: 'value' } }
  const residential = residentialCodes(edition.districts)
  const district = residential[index % residential.length] ?? 1
  const { inside } = resolveZone(view.zone, edition)
  const population = populationFor(edition, indicator)
  const scene = indicatorScene({ indicator, series, year, residential, inside, population })
  const { observation, rank } = standingIn(scene, series, district)
  const shown: ShownNumber[] = []
  const show = (text: string, reference: NumberReference): void => {
    shown.push({ where: 'portrait', text, reference, view })
  }
  const written = (value: number): string => shortValue(value, indicator, texts)
  if (observation.kind === 'observed') {
    show(written(observation.value), { kind: 'district', district })
  }
  if (rank) show(String(rank.rank), { kind: 'rank', district })
  if (scene.region !== null) show(written(scene.region), { kind: 'publishedRegion' })
  if (scene.zoneMean) show(written(scene.zoneMean.value), { kind: 'mean', group: 'zone' })
  return shown
}

const sectorFigures = new Map<Language, Promise<Figure>>()

/** The sectors differ by language alone. */
function sectorFigure(language: Language): Promise<Figure> {
  const figure = sectorFigures.get(language) ?? publishedSectorFigure({ language })
  sectorFigures.set(language, figure)
  return figure
}

/** The sentence, the panel of a wijk and some medians of the sectors. */
export async function numbersOfSectors(
  shownView: ViewState,
  index: number,
  sentence: 'with' | 'without',
): Promise<readonly ShownNumber[]> {
  const { language } = shownView
  const view: ViewState = { ...shownView, measure: { kind: 'value' } }
  const { format } = await loadTexts(language)
  const figure = await sectorFigure(language)
  const { gaps = [], marks = [] } = figure.sectors ?? {}
  const shown: ShownNumber[] = []
  const show = (text: string, reference: ShownNumber['reference']): void => {
    shown.push({ where: 'sectors', text, reference, view })
  }
  const gap = gaps[index % gaps.length]
  if (gap) {
    const { district, lowest, highest, difference } = gap
    const amounts = { lowest: lowest.value, highest: highest.value, difference }
    for (const part of ['lowest', 'highest', 'difference'] as const) {
      show(format.value(amounts[part], 'euros', 0), { kind: 'within', district, part })
    }
  }
  for (const mark of marks.filter((_, place) => place % 200 === index)) {
    if (mark.kind === 'valued') show(mark.valueText, { kind: 'sector', sector: mark.sector })
  }
  if (sentence === 'without') return shown
  for (const { text, reference } of splitAtNumbers(figure.sentence, figure.sentenceNumbers)) {
    if (reference) show(text, reference)
  }
  return shown
}
