import type { Figure } from '../../core/figure/figure.ts'
import { markersInClass } from '../../core/figure/markers-in-class.ts'
import type { Flavour } from '../../core/look/flavour.ts'
import { labelled } from '../../i18n/labelled.ts'
import type { Texts } from '../../i18n/texts.ts'
import { HATCH_ID } from '../layers/district-look.ts'
import { DOTS_ID } from '../layers/sector-layers.ts'
import { type PosterColumn, type TextStyle, textAt, textEndingAt } from './poster-column.ts'
import { wrapText } from './wrap-text.ts'

const ROW = 27
const SWATCH = { width: 38, height: 19 }
const GAP = 14
/** Height of a further line of a label. */
const LINE = 18

export interface PosterLegendPlace {
  readonly left: number
  readonly width: number
}

/** A class, or the wijken without a figure: swatch, label, number of wijken and of inhabitants. */
interface CountedRow {
  readonly fill: string
  readonly label: string
  readonly areaCount: number
  readonly inhabitants: number
}

/**
 * The legend in a column: classes or circles, what is missing and why, ground, the outline, what
 * the middle of the ramp stands for, and the rule.
 */
export function posterLegend(
  column: PosterColumn,
  { left, width }: PosterLegendPlace,
  { legend, outlines }: Pick<Figure, 'legend' | 'outlines'>,
  flavour: Flavour,
  { format, language, ui }: Texts,
): void {
  const { colours } = flavour
  const plain: TextStyle = { size: 15, weight: 400, leading: 1.3, colour: colours.ink }
  const small: TextStyle = { size: 12.5, weight: 400, leading: 1.35, colour: colours.inkMuted }
  const right = left + width
  const districtsRight = right - 104
  const labelLeft = left + SWATCH.width + GAP
  const hasCounts = legend.classes.length > 0 || legend.missing.areaCount > 0

  /** The lines of a label, clear of the counts beside it. */
  const wrapLabel = (label: string, { size, weight }: TextStyle): readonly string[] =>
    wrapText(label, (districtsRight - 70 - labelLeft) / size, weight)

  function swatchRow({ fill, label, areaCount, inhabitants }: CountedRow): void {
    const lines = wrapLabel(label, plain)
    column.row(ROW + (lines.length - 1) * LINE, (y) =>
      [
        `<rect x="${left}" y="${y + 4}" width="${SWATCH.width}" height="${SWATCH.height}" fill="${fill}"/>`,
        ...lines.map((line, i) => textAt(labelLeft, y + 19 + i * LINE, line, plain)),
        textEndingAt(districtsRight, y + 19, format.integer(areaCount), plain),
        textEndingAt(right, y + 19, format.integer(inhabitants), plain),
      ].join(''),
    )
  }

  const smallRow = (text: string) => column.row(18, (y) => textAt(labelLeft, y + 12, text, small))

  column.row(24, (y) =>
    [
      textAt(left, y + 15, legend.unitText, { ...small, weight: 600, colour: colours.ink }),
      ...(hasCounts
        ? [
            textEndingAt(
              districtsRight,
              y + 15,
              ui.legend.areas[legend.areas].toLowerCase(),
              small,
            ),
            textEndingAt(right, y + 15, ui.legend.inhabitants.toLowerCase(), small),
          ]
        : []),
    ].join(''),
  )
  for (const row of legend.classes.toReversed()) {
    swatchRow(row)
    for (const marker of markersInClass(row, legend)) {
      smallRow(labelled(language, marker.label, marker.valueText))
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
  if (legend.missing.areaCount > 0) {
    swatchRow({ ...legend.missing, fill: `url(#${HATCH_ID})` })
    for (const { label, areaCount } of legend.missing.reasons) {
      smallRow(labelled(language, label, format.integer(areaCount)))
    }
  }
  const { dotted } = legend
  if (dotted && dotted.areaCount > 0) {
    const lines = wrapLabel(dotted.label, small)
    column.row(ROW + (lines.length - 1) * LINE, (y) =>
      [
        `<rect x="${left}" y="${y + 4}" width="${SWATCH.width}" height="${SWATCH.height}" fill="${colours.ground}"/>`,
        `<rect x="${left}" y="${y + 4}" width="${SWATCH.width}" height="${SWATCH.height}" fill="url(#${DOTS_ID})"/>`,
        ...lines.map((line, i) => textAt(labelLeft, y + 19 + i * LINE, line, small)),
        textEndingAt(districtsRight, y + 19, format.integer(dotted.areaCount), plain),
      ].join(''),
    )
  }
  column.row(ROW, (y) =>
    [
      `<rect x="${left}" y="${y + 4}" width="${SWATCH.width}" height="${SWATCH.height}" fill="${colours.ground}"/>`,
      // Part of it is park or cemetery, drawn green on the map.
      `<path d="M${left} ${y + 4 + SWATCH.height}H${left + SWATCH.width}V${y + 4}Z" fill="${colours.green}"/>`,
      textAt(labelLeft, y + 19, legend.ground.label, small),
    ].join(''),
  )
  for (const { label } of outlines) {
    column.row(ROW, (y) =>
      [
        `<path d="M${left} ${y + 13.5}h${SWATCH.width}" stroke="${colours.zoneLine}" stroke-width="3" fill="none"/>`,
        textAt(labelLeft, y + 19, label, small),
      ].join(''),
    )
  }
  column.space(8)
  if (legend.midpoint) column.text(`0 = ${legend.midpoint.label}`, small)
  column.text(legend.rule, small)
}
