import { placeNameIn } from '../districts/place-name-in.ts'
import { sentenceNumbers } from '../receipt/sentence-numbers.ts'
import { findMainFinding } from '../sentences/find-main-finding.ts'
import { mainSentence } from '../sentences/main-sentence.ts'
import { sentenceBasis } from '../sentences/sentence-basis.ts'
import { breakLineMarks } from './break-line-marks.ts'
import { districtMarks } from './district-marks.ts'
import type { Figure, Outline } from './figure.ts'
import type { FigureInput } from './figure-input.ts'
import { figureLegend } from './figure-legend.ts'
import { figureNotice } from './figure-notice.ts'
import {
  figureCaution,
  figureDefinition,
  figureSubtitle,
  figureTitle,
  scenarioText,
  underScenario,
} from './figure-words.ts'
import type { FinerLevel } from './finer-level.ts'
import { type MeasuredView, measureView } from './measured-view.ts'
import { serviceMarks } from './service-marks.ts'
import { sourceLine } from './source-line.ts'
import { symbolMarks } from './symbol-marks.ts'

/**
 * The complete, plain description of what a view shows. The same input gives the same figure.
 *
 * @param finer what is laid over the figure of the wijken
 * @throws RangeError when the view names something that the edition does not hold: fit it with
 *   `reconcileView` first
 */
export function buildFigure(input: FigureInput, finer: FinerLevel | null = null): Figure {
  const { view } = input
  const measuredView = measureView(input)
  const marks = districtMarks(measuredView)
  const finding = findMainFinding(measuredView)
  const figure: Figure = {
    language: view.language,
    naming: view.naming,
    flavour: measuredView.flavour.id,
    title: figureTitle(measuredView),
    subtitle: figureSubtitle(measuredView),
    scenario: scenarioText(measuredView),
    sentence: underScenario(mainSentence(finding, measuredView), measuredView),
    sentenceNumbers: sentenceNumbers(finding, measuredView),
    basis: sentenceBasis(finding, measuredView),
    notice: figureNotice(measuredView),
    sourceLine: sourceLine(measuredView),
    definition: figureDefinition(measuredView),
    caution: figureCaution(measuredView),
    year: measuredView.year,
    drawing: measuredView.drawing,
    marks,
    symbols: symbolMarks(measuredView),
    legend: figureLegend(measuredView, marks),
    outlines: outlinesOf(measuredView),
    breakLines: breakLineMarks(measuredView, marks),
    sectors: null,
    points: serviceMarks(input),
    origin: view.origin,
    placeNames: input.edition.municipalities.map(({ name, labelPoint }) => ({
      name: placeNameIn(name, view),
      point: labelPoint,
    })),
    selection: view.selection,
    camera: view.camera,
  }
  return finer ? finer(figure, measuredView) : figure
}

/** A zone without wijken has no outline. */
function outlinesOf({ texts, zone }: MeasuredView): readonly Outline[] {
  if (zone.inside.length === 0) return []
  return [{ id: zone.choice.kind, label: texts.zones.label(zone.facts), districts: zone.inside }]
}
