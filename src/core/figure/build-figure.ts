import { nameIn } from '../districts/name-in.ts'
import { findMainFinding } from '../sentences/find-main-finding.ts'
import { mainSentence } from '../sentences/main-sentence.ts'
import { sentenceBasis } from '../sentences/sentence-basis.ts'
import { districtMarks } from './district-marks.ts'
import type { Figure, Outline } from './figure.ts'
import type { FigureInput } from './figure-input.ts'
import { figureLegend } from './figure-legend.ts'
import { figureNotice } from './figure-notice.ts'
import { indicatorWords } from './indicator-words.ts'
import { type MeasuredView, measureView } from './measured-view.ts'
import { serviceMarks } from './service-marks.ts'
import { sourceLine } from './source-line.ts'
import { symbolMarks } from './symbol-marks.ts'

/**
 * The complete, plain description of what a view shows. The same input gives the same figure.
 *
 * @throws RangeError when the view names something that the edition does not hold: fit it with
 *   `reconcileView` first
 */
export function buildFigure(input: FigureInput): Figure {
  const { view, texts } = input
  const measuredView = measureView(input)
  const marks = districtMarks(measuredView)
  const finding = findMainFinding(measuredView)
  return {
    language: view.language,
    title: titleOf(measuredView),
    subtitle: subtitleOf(measuredView),
    sentence: mainSentence(finding, measuredView),
    basis: sentenceBasis(finding, measuredView),
    notice: figureNotice(measuredView),
    sourceLine: sourceLine(measuredView),
    caution: indicatorWords(measuredView.indicator, texts).caution,
    year: view.year,
    drawing: measuredView.drawing,
    marks,
    symbols: symbolMarks(measuredView),
    legend: figureLegend(measuredView, marks),
    outlines: [outlineOf(measuredView)],
    points: serviceMarks(input),
    placeNames: input.edition.municipalities.map(({ name, labelPoint }) => ({
      name: nameIn(name, view.language),
      point: labelPoint,
    })),
    selection: view.selection,
    camera: view.camera,
  }
}

function titleOf({ indicator, texts, view }: MeasuredView): string {
  const { name } = indicatorWords(indicator, texts)
  switch (view.measure.kind) {
    case 'value':
      return name
    case 'change':
      return texts.figure.changeTitle(name, view.measure.sinceYear, view.year)
  }
}

function subtitleOf({ size, texts, view }: MeasuredView): string {
  switch (view.measure.kind) {
    case 'value':
      return texts.figure.subtitle(view.year, size)
    case 'change':
      return texts.figure.changeSubtitle(view.measure.sinceYear, view.year, size)
  }
}

function outlineOf({ zone, view }: MeasuredView): Outline {
  return { id: zone.zone.id, label: nameIn(zone.zone.name, view.language), districts: zone.inside }
}
