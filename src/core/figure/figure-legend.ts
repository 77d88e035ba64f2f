import type { Classification } from '../classes/classification.ts'
import { MISSING_REASONS } from '../indicators/observation.ts'
import type { DistrictMark, Legend, LegendClass } from './figure.ts'
import { indicatorWords } from './indicator-words.ts'
import { legendMarkers } from './legend-markers.ts'
import { limitLabel } from './limit-label.ts'
import type { MeasuredView } from './measured-view.ts'
import { legendSymbols } from './symbol-marks.ts'

type MarkOf<Kind extends DistrictMark['kind']> = Extract<DistrictMark, { kind: Kind }>

/**
 * The legend: classes with their number of districts and inhabitants, missing ones by reason,
 * ground, markers. It counts the marks that are drawn, so that map and legend can not disagree.
 */
export function figureLegend(measuredView: MeasuredView, marks: readonly DistrictMark[]): Legend {
  const { classification, drawing, indicator, texts, view } = measuredView
  const valued = marks.filter((mark) => mark.kind === 'valued')
  const unit = texts.units[indicator.unit].name
  return {
    title: indicatorWords(indicator, texts).name,
    unitText: view.measure.kind === 'change' ? texts.figure.legend.change(unit) : unit,
    classes: classification ? legendClasses(classification, measuredView, valued) : [],
    symbols: drawing === 'symbols' ? legendSymbols(measuredView) : [],
    markers: legendMarkers(measuredView),
    missing: legendMissing(measuredView, marks),
    ground: {
      districtCount: marks.filter(({ kind }) => kind === 'ground').length,
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
      districtCount: members.length,
      inhabitants: inhabitantsIn(members),
    }
  })
}

function legendMissing({ texts }: MeasuredView, marks: readonly DistrictMark[]): Legend['missing'] {
  const missing = marks.filter((mark) => mark.kind === 'missing')
  return {
    districtCount: missing.length,
    inhabitants: inhabitantsIn(missing),
    label: texts.figure.missingLabel,
    reasons: MISSING_REASONS.map((reason) => ({
      reason,
      districtCount: missing.filter((mark) => mark.reason === reason).length,
      label: texts.reasons[reason].label,
    })).filter(({ districtCount }) => districtCount > 0),
  }
}

function inhabitantsIn(marks: readonly (MarkOf<'valued'> | MarkOf<'missing'>)[]): number {
  return marks.reduce((total, { inhabitants }) => total + (inhabitants ?? 0), 0)
}

function ruleText({ drawing, texts, view }: MeasuredView): string {
  const { legend } = texts.figure
  if (drawing === 'symbols') return legend.symbolRule
  switch (view.classes.kind) {
    case 'computed':
      return legend.rule(legend.methods[view.classes.method], legend.scopes[view.classes.scope])
    case 'manual':
      return legend.rule(legend.methods.manual, null)
  }
}
