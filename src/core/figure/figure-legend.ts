import { classScope } from '../classes/class-scope.ts'
import type { Classification } from '../classes/classification.ts'
import { MISSING_REASONS } from '../indicators/observation.ts'
import { NAMED_ZONE_KINDS } from '../view/view-state.ts'
import type { DistrictMark, Legend, LegendClass, LegendMidpoint } from './figure.ts'
import { indicatorWords } from './indicator-words.ts'
import { legendMarkers } from './legend-markers.ts'
import { limitLabel } from './limit-label.ts'
import type { MeasuredView } from './measured-view.ts'
import { referenceFacts } from './reference-facts.ts'
import { legendSymbols } from './symbol-marks.ts'
import { unitName } from './unit-name.ts'

type MarkOf<Kind extends DistrictMark['kind']> = Extract<DistrictMark, { kind: Kind }>

/**
 * The legend: classes with their number of districts and inhabitants, missing ones by reason,
 * ground, markers. It counts the marks that are drawn, so that map and legend can not disagree.
 */
export function figureLegend(measuredView: MeasuredView, marks: readonly DistrictMark[]): Legend {
  const { classification, drawing, indicator, texts } = measuredView
  const valued = marks.filter((mark) => mark.kind === 'valued')
  return {
    areas: 'districts',
    title: indicatorWords(indicator, texts).name,
    unitText: unitText(measuredView),
    classes: classification ? legendClasses(classification, measuredView, valued) : [],
    symbols: drawing === 'symbols' ? legendSymbols(measuredView) : [],
    markers: legendMarkers(measuredView),
    midpoint: legendMidpoint(measuredView),
    missing: legendMissing(measuredView, marks),
    dotted: null,
    ground: {
      areaCount: marks.filter(({ kind }) => kind === 'ground').length,
      label: texts.figure.groundLabel,
    },
    rule: ruleText(measuredView),
  }
}

function legendClasses(
  { limits }: Classification,
  measuredView: MeasuredView,
  valued: readonly MarkOf<'valued'>[],
): readonly LegendClass[] {
  return measuredView.fills.map((fill, classIndex) => {
    const members = valued.filter((mark) => mark.classIndex === classIndex)
    return {
      classIndex,
      from: limits[classIndex] ?? Number.NaN,
      to: limits[classIndex + 1] ?? Number.NaN,
      label: limitLabel(limits, classIndex, measuredView),
      fill,
      areaCount: members.length,
      inhabitants: inhabitantsIn(members),
    }
  })
}

function legendMissing({ texts }: MeasuredView, marks: readonly DistrictMark[]): Legend['missing'] {
  const missing = marks.filter((mark) => mark.kind === 'missing')
  return {
    areaCount: missing.length,
    inhabitants: inhabitantsIn(missing),
    label: texts.figure.missingLabel,
    reasons: MISSING_REASONS.map((reason) => ({
      reason,
      areaCount: missing.filter((mark) => mark.reason === reason).length,
      label: texts.reasons[reason].label,
    })).filter(({ areaCount }) => areaCount > 0),
  }
}

function inhabitantsIn(marks: readonly (MarkOf<'valued'> | MarkOf<'missing'>)[]): number {
  return marks.reduce((total, { inhabitants }) => total + (inhabitants ?? 0), 0)
}

/** The difference between shares is in percentage points. */
function unitText({ indicator, texts, view }: MeasuredView): string {
  const { legend } = texts.figure
  const unit = unitName(indicator, texts)
  const differenceUnit = indicator.unit === 'percent' ? legend.percentagePoints : unit
  switch (view.measure.kind) {
    case 'value':
      return unit
    case 'change':
      return legend.change(differenceUnit)
    case 'difference':
      return legend.difference(differenceUnit, view.measure.form)
    case 'rank':
      return legend.rank
    case 'stability':
      return legend.stability(NAMED_ZONE_KINDS.length)
  }
}

/** What the middle of a diverging ramp stands for; null where there is no middle. */
function legendMidpoint({
  classification,
  indicator,
  measure,
  texts,
  view,
  year,
  zone,
}: MeasuredView): LegendMidpoint | null {
  const { legend } = texts.figure
  if (classification === null) return null
  if (measure.kind === 'change') return { value: 0, label: legend.noChange }
  if (measure.kind !== 'difference' || view.measure.kind !== 'difference') return null
  const reference = measure.referenceOf(year)
  if (reference === null) return null
  const facts = referenceFacts(view.measure.reference, reference, zone)
  const value = texts.format.value(reference.value, indicator.unit, indicator.decimals)
  return { value: 0, label: legend.reference(facts, value) }
}

function ruleText({ drawing, texts, view }: MeasuredView): string {
  const { legend } = texts.figure
  if (drawing === 'symbols') return legend.symbolRule
  if (view.measure.kind === 'stability') return legend.stabilityRule
  const { classes, measure } = view
  const scope = classScope(classes, measure.kind)
  const method = classes.kind === 'manual' ? 'manual' : classes.method
  return legend.rule(legend.methods[method], scope === null ? null : legend.scopes[scope])
}
