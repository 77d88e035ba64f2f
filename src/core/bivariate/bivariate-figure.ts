import type { Texts } from '../../i18n/texts.ts'
import type { DistrictCode } from '../districts/district.ts'
import type { DistrictMark, Figure } from '../figure/figure.ts'
import { indicatorWords } from '../figure/indicator-words.ts'
import { sourceLineOfTwo } from '../figure/source-line.ts'
import { unitName } from '../figure/unit-name.ts'
import type { Indicator } from '../indicators/indicator.ts'
import {
  type BivariateCell,
  type BivariateClasses,
  bivariateClasses,
  type TercileLimits,
} from '../inequality/bivariate-classes.ts'
import { bivariateFill } from '../look/bivariate-palette.ts'
import type { Flavour } from '../look/flavour.ts'
import { FLAVOURS } from '../look/flavours.ts'
import type { BivariateInput, SingleFigure } from './bivariate-input.ts'
import type { BivariateAxis, BivariateLegend, BivariateLegendCell } from './bivariate-legend.ts'
import { bivariateMarks } from './bivariate-marks.ts'
import { pairedValues } from './paired-values.ts'

/** A figure of two indicators, and the legend that its colours need. */
export interface BivariateFigure {
  readonly figure: Figure
  readonly legend: BivariateLegend
}

/**
 * Joins the figures of two indicators into one of three by three classes: each indicator is divided
 * at its inhabitant-weighted terciles over the wijken that have both. A wijk that lacks one of the
 * two is missing, with the reason and the indicator that lacks it. Inhabitants are those of the year
 * of the first indicator.
 */
export function bivariateFigure(input: BivariateInput): BivariateFigure {
  const { first, second, texts } = input
  const flavour = FLAVOURS[first.figure.flavour]
  const pairs = pairedValues(first.figure, second.figure)
  const classes = pairs.length === 0 ? NO_CLASSES : bivariateClasses(pairs)
  const cells = classes.cells.map((cell) => legendCell(cell, input, flavour))
  const cellOf = new Map<DistrictCode, BivariateLegendCell>()
  classes.cells.forEach(({ districts }, i) => {
    const cell = cells[i]
    if (cell) for (const district of districts) cellOf.set(district, cell)
  })
  const marks = bivariateMarks(input, cellOf)
  const legend: BivariateLegend = {
    first: axisOf(first, classes.firstLimits, texts),
    second: axisOf(second, classes.secondLimits, texts),
    cells,
    missing: missingOf(marks),
    pairedCount: pairs.length,
    rule: texts.ui.lens.bivariate.rule,
  }
  return { figure: figureOf(input, legend, marks), legend }
}

const NO_CLASSES: BivariateClasses = {
  firstLimits: [null, null],
  secondLimits: [null, null],
  cells: [],
}

function legendCell(
  { first, second, districts, weight }: BivariateCell,
  input: BivariateInput,
  flavour: Flavour,
): BivariateLegendCell {
  const { bivariate } = input.texts.ui.lens
  const subjects = [input.first, input.second].map(
    ({ indicator }) => indicatorWords(indicator, input.texts).subject,
  )
  return {
    first,
    second,
    fill: bivariateFill(
      { first, second },
      [input.first.indicator, input.second.indicator],
      flavour,
    ),
    districtCount: districts.length,
    inhabitants: weight,
    label: bivariate.cell(first, subjects[0] ?? '', second, subjects[1] ?? ''),
  }
}

function axisOf(
  { indicator, figure }: SingleFigure,
  [middle, highest]: TercileLimits,
  texts: Texts,
): BivariateAxis {
  const { format } = texts
  const { decimals } = indicator
  const middleTo =
    middle === null
      ? ''
      : highest === null
        ? format.atLeast(middle, decimals)
        : format.range(middle, highest, decimals)
  return {
    indicator: indicator.id,
    name: indicatorWords(indicator, texts).name,
    unitText: unitName(indicator, texts),
    year: figure.year,
    thirds: [
      middle === null ? '' : format.below(middle, decimals),
      middleTo,
      highest === null ? '' : format.atLeast(highest, decimals),
    ],
  }
}

function missingOf(marks: readonly DistrictMark[]): BivariateLegend['missing'] {
  const missing = marks.filter((mark) => mark.kind === 'missing')
  return {
    districtCount: missing.length,
    inhabitants: missing.reduce((sum, { inhabitants }) => sum + (inhabitants ?? 0), 0),
  }
}

function figureOf(
  { first, second, texts }: BivariateInput,
  legend: BivariateLegend,
  marks: readonly DistrictMark[],
): Figure {
  const { bivariate } = texts.ui.lens
  const together = legend.cells.find((cell) => isLoudest(cell, first.indicator, second.indicator))
  const total = legend.pairedCount + legend.missing.districtCount
  return {
    ...first.figure,
    title: bivariate.title(legend.first.name, legend.second.name),
    subtitle: bivariate.subtitle(legend.first.year, legend.second.year, legend.pairedCount, total),
    sentenceNumbers: [],
    sentence: together
      ? bivariate.sentence(together.districtCount, together.inhabitants, together.label)
      : bivariate.noPairs,
    basis: bivariate.rule,
    notice: null,
    definition: joined([first.figure.definition, second.figure.definition]),
    caution: joined([bivariate.notCause, first.figure.caution, second.figure.caution]),
    sourceLine: sourceLineOfTwo(first.figure.sourceLine, second.figure.sourceLine, texts),
    drawing: 'fill',
    marks,
    symbols: [],
    breakLines: [],
    legend: {
      ...first.figure.legend,
      title: bivariate.title(legend.first.name, legend.second.name),
      unitText: '',
      markers: [],
      symbols: [],
      rule: bivariate.rule,
      classes: legend.cells.map(({ label, fill, districtCount, inhabitants }, classIndex) => ({
        classIndex,
        from: Number.NaN,
        to: Number.NaN,
        label,
        fill,
        areaCount: districtCount,
        inhabitants,
      })),
      missing: {
        areaCount: legend.missing.districtCount,
        inhabitants: legend.missing.inhabitants,
        label: bivariate.missing,
        reasons: [],
      },
    },
  }
}

/** The corner in which both loud thirds come together. */
function isLoudest(cell: BivariateLegendCell, first: Indicator, second: Indicator): boolean {
  return cell.first === loudThird(first) && cell.second === loudThird(second)
}

const loudThird = ({ direction }: Indicator): 0 | 2 => (direction === 'lowIsDisadvantage' ? 0 : 2)

const joined = (texts: readonly string[]): string =>
  [...new Set(texts.filter((text) => text !== ''))].join(' ')
