import { median } from 'd3-array'
import type { SectorsCounted } from '../../i18n/sector-facts.ts'
import type { SectorTexts } from '../../i18n/sector-texts.ts'
import { widenClasses } from '../classes/widen-classes.ts'
import { placeNameIn } from '../districts/place-name-in.ts'
import { residentialCodes } from '../districts/residential.ts'
import type { Figure } from '../figure/figure.ts'
import type { FinerLevel } from '../figure/finer-level.ts'
import type { MeasuredView } from '../figure/measured-view.ts'
import { publisherNames } from '../figure/source-line.ts'
import type { ViewState } from '../view/view-state.ts'
import { FEW_DECLARATIONS } from './few-declarations.ts'
import { type GapWithin, gapsWithin } from './gap-within.ts'
import { sectorLegend } from './sector-legend.ts'
import type { SectorLevel } from './sector-level.ts'
import { sectorMarks } from './sector-marks.ts'
import { sectorName } from './sector-name.ts'
import { withinShare } from './within-share.ts'

/**
 * Lays the statistical sectors over the figure of the wijken: the same classes and colours, the
 * words and counts of the sectors. A figure of another indicator, year or measure, or without
 * classes, stays as it is: there is nothing finer to show of it.
 */
export function sectorsOver(level: SectorLevel, words: SectorTexts): FinerLevel {
  return (figure, measuredView) => {
    const { classification, edition, fills, indicator, texts, view } = measuredView
    const isOfLevel =
      indicator.id === level.indicator &&
      figure.year === level.year &&
      view.measure.kind === 'value'
    if (!isOfLevel || !classification) return figure
    const medians = level.sectors.flatMap(({ income }) =>
      income.kind === 'observed' ? [income.value] : [],
    )
    const marks = sectorMarks(level.sectors, {
      districts: edition.districts,
      classification: widenClasses(classification, medians),
      fills,
      indicator,
      year: level.year,
      view,
      texts,
      words,
    })
    const gaps = gapsWithin(level.sectors, residentialCodes(edition.districts))
    const missing = marks.filter(({ kind }) => kind === 'missing')
    const counted = sectorsCounted(view)
    return {
      ...figure,
      title: words.title(figure.title),
      subtitle: words.subtitle(level.year, medians.length, missing.length, counted),
      ...findingOf(level, gaps, measuredView, words),
      basis: words.basis(FEW_DECLARATIONS),
      notice: null,
      sourceLine: sourceLineOf(level, measuredView, words),
      caution: `${words.caution(FEW_DECLARATIONS)} ${words.topology}`,
      legend: {
        ...sectorLegend(figure.legend, marks, { words, texts }),
        rule: words.rule(level.inhabitantsYear, counted),
      },
      breakLines: [],
      sectors: { shapes: level.shapes, marks, gaps },
    } satisfies Figure
  }
}

/** A chosen municipality dims the sectors outside it; numbers and sentence stay those of the region. */
const sectorsCounted = ({ municipality }: Pick<ViewState, 'municipality'>): SectorsCounted =>
  municipality === null ? 'allShown' : 'wholeRegion'

function findingOf(
  { sectors, year }: SectorLevel,
  gaps: readonly GapWithin[],
  { edition, indicator, texts, view }: MeasuredView,
  words: SectorTexts,
): Pick<Figure, 'sentence' | 'sentenceNumbers'> {
  const typical = median(gaps, ({ difference }) => difference)
  const widest = gaps[0]
  const district = edition.districts.find(({ code }) => code === widest?.district)
  if (!widest || !district || typical === undefined) {
    return { sentence: words.noGaps, sentenceNumbers: [] }
  }
  const amount = (value: number): string =>
    texts.format.value(value, indicator.unit, indicator.decimals)
  const share = withinShare(sectors)
  const facts = {
    year,
    counted: sectorsCounted(view),
    typical: amount(typical),
    districts: gaps.length,
    district: placeNameIn(district.name, view),
    lowest: amount(widest.lowest.value),
    lowestSector: sectorName(widest.lowest.sector, view),
    highest: amount(widest.highest.value),
    highestSector: sectorName(widest.highest.sector, view),
    withinShare: share === null ? null : texts.format.percentage(100 * share, 0),
  }
  const of = { kind: 'within', district: widest.district } as const
  return {
    sentence: words.sentence(facts),
    sentenceNumbers: [
      { text: facts.typical, reference: { kind: 'typicalWithin' } },
      { text: facts.lowest, reference: { ...of, part: 'lowest' } },
      { text: facts.highest, reference: { ...of, part: 'highest' } },
      ...(facts.withinShare === null
        ? []
        : [{ text: facts.withinShare, reference: { kind: 'withinShare' } as const }]),
    ],
  }
}

/** The figures are those of the first source; the others gave outlines and inhabitants. */
function sourceLineOf(
  { sources, year, sectorsOf }: SectorLevel,
  { edition, texts }: MeasuredView,
  words: SectorTexts,
): string {
  const names = publisherNames(sources.slice(0, 1)).map(texts.figure.publisherName)
  const written = texts.format.date(edition.id)
  return words.source(texts.format.and(names), year, written, sectorsOf)
}
