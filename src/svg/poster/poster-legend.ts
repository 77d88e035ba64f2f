import type { Figure, LegendClass, LegendMarker } from '../../core/figure/figure.ts'
import type { Flavour } from '../../core/look/flavour.ts'
import type { Texts } from '../../i18n/texts.ts'
import { HATCH_ID } from '../layers/district-look.ts'
import { type PosterColumn, type TextStyle, textAt, textEndingAt } from './poster-column.ts'

const ROW = 27
const SWATCH = { width: 38, height: 19 }
const GAP = 14

export interface PosterLegendPlace {
  readonly left: number
  readonly width: number
}

/** The legend in a column: classes or circles, what is missing, ground, markers and the rule. */
export function posterLegend(
  column: PosterColumn,
  { left, width }: PosterLegendPlace,
  { legend }: Pick<Figure, 'legend'>,
  flavour: Flavour,
  { format, ui }: Texts,
): void {
  const { colours } = flavour
  const plain: TextStyle = { size: 15, weight: 400, leading: 1.3, colour: colours.ink }
  const small: TextStyle = { size: 12.5, weight: 400, leading: 1.35, colour: colours.inkMuted }
  const right = left + width
  const inhabitantsRight = right
  const districtsRight = right - 104
  const hasCounts = legend.classes.length > 0 || legend.missing.districtCount > 0

  const swatchRow = (fill: string, label: string, districts: number, people: number | null) =>
    column.row(ROW, (y) =>
      [
        `<rect x="${left}" y="${y + 4}" width="${SWATCH.width}" height="${SWATCH.height}" fill="${fill}"/>`,
        textAt(left + SWATCH.width + GAP, y + 19, label, plain),
        textEndingAt(districtsRight, y + 19, format.integer(districts), plain),
        people === null
          ? ''
          : textEndingAt(inhabitantsRight, y + 19, format.integer(people), plain),
      ].join(''),
    )

  column.row(24, (y) =>
    [
      textAt(left, y + 15, legend.unitText, { ...small, weight: 600, colour: colours.ink }),
      ...(hasCounts
        ? [
            textEndingAt(districtsRight, y + 15, ui.legend.districts.toLowerCase(), small),
            textEndingAt(inhabitantsRight, y + 15, ui.legend.inhabitants.toLowerCase(), small),
          ]
        : []),
    ].join(''),
  )
  for (const row of legend.classes.toReversed()) {
    swatchRow(row.fill, row.label, row.districtCount, row.inhabitants)
    for (const marker of legend.markers.filter((one) => fallsIn(one, row, legend.classes))) {
      column.row(18, (y) =>
        textAt(left + SWATCH.width + GAP, y + 12, `${marker.label}: ${marker.valueText}`, small),
      )
    }
  }
  for (const { fill, label, radiusPixels } of legend.symbols) {
    const height = Math.max(ROW, 2 * radiusPixels + 6)
    column.row(height, (y) =>
      [
        `<circle cx="${left + 32}" cy="${y + height / 2}" r="${radiusPixels.toFixed(1)}" fill="${fill}" fill-opacity=".85"/>`,
        textAt(left + 64 + GAP, y + height / 2 + 5, label, plain),
      ].join(''),
    )
  }
  if (legend.missing.districtCount > 0) {
    const { label, districtCount, inhabitants, reasons } = legend.missing
    swatchRow(`url(#${HATCH_ID})`, label, districtCount, inhabitants)
    for (const reason of reasons) {
      column.row(18, (y) =>
        textAt(
          left + SWATCH.width + GAP,
          y + 12,
          `${reason.label}: ${format.integer(reason.districtCount)}`,
          small,
        ),
      )
    }
  }
  column.row(ROW, (y) =>
    [
      `<rect x="${left}" y="${y + 4}" width="${SWATCH.width}" height="${SWATCH.height}" fill="${colours.ground}"/>`,
      textAt(left + SWATCH.width + GAP, y + 19, legend.ground.label, small),
    ].join(''),
  )
  column.space(10)
  column.text(legend.rule, small)
}

/** Classes are half-open; the last one holds its upper limit. */
function fallsIn(
  { value }: LegendMarker,
  { classIndex, from, to }: LegendClass,
  classes: readonly LegendClass[],
): boolean {
  const isLast = classIndex === classes.length - 1
  return value >= from && (value < to || (isLast && value === to))
}
