import type { Flavour } from '../../core/look/flavour.ts'
import type { ShareTexts } from '../../i18n/share-texts.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { SlideContent } from '../../state/exporter.ts'
import { type LegendRow, legendRows } from '../legend-rows.ts'
import { type Box, SLIDE_HEIGHT, type SlideItem, type SlideText } from './slide-items.ts'
import { type TextStyle, textHeight } from './text-lines.ts'

/** Inches. */
const LEFT = 0.55
const COLUMN = 5.4
const TOP = 0.4
const BOTTOM = SLIDE_HEIGHT - 0.35
const QR_SIDE = 0.95
const COUNT_WIDTH = 0.95
const SIGN = { width: 0.38, height: 0.17 }

/** Where the map stands; its region is about as wide as it is high. */
export const MAP_BOX: Box = { x: 6.3, y: 0.4, w: 6.65, h: 6.65 }

export const QR_BOX: Box = {
  x: LEFT + COLUMN - QR_SIDE,
  y: BOTTOM - QR_SIDE,
  w: QR_SIDE,
  h: QR_SIDE,
}

export interface SlideLayout {
  readonly title: { readonly box: Box; readonly points: number }
  readonly items: readonly SlideItem[]
}

export interface SlideWords {
  readonly texts: Texts
  readonly share: ShareTexts
}

/** Sizes that are tried, largest first, until all words find room. */
const SCALES = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6]

/**
 * Where everything on a slide stands: title, text, legend and source at the left, the map at the
 * right. Words get smaller until they fit.
 */
export function slideLayout(
  content: SlideContent,
  flavour: Flavour,
  words: SlideWords,
): SlideLayout {
  for (const scale of SCALES) {
    const { layout, fits } = layoutAt(scale, content, flavour, words)
    if (fits) return layout
  }
  return layoutAt(SCALES.at(-1) ?? 1, content, flavour, words).layout
}

function layoutAt(
  scale: number,
  { figure, title, text, link }: SlideContent,
  flavour: Flavour,
  { texts, share }: SlideWords,
): { readonly layout: SlideLayout; readonly fits: boolean } {
  const { ink, inkMuted, accent } = flavour.colours
  const items: SlideItem[] = []
  let y = TOP

  function put(name: string, words: string, style: TextStyle, colour: string): void {
    if (words === '') return
    const h = textHeight(words, style, COLUMN)
    items.push(textItem({ name, text: words, box: { x: LEFT, y, w: COLUMN, h }, colour, ...style }))
    y += h
  }

  const titleStyle: TextStyle = { points: Math.round(28 * scale), weight: 'bold' }
  const titleHeight = textHeight(title, titleStyle, COLUMN)
  const titleBox = { x: LEFT, y, w: COLUMN, h: titleHeight }
  y += titleHeight + 0.06
  put('subtitle', figure.subtitle, { points: 14 * scale, weight: 'regular' }, inkMuted)
  y += 0.12
  put('sentence', text, { points: 17 * scale, weight: 'regular' }, ink)
  if (figure.notice) {
    y += 0.08
    put('notice', figure.notice.text, { points: 12 * scale, weight: 'bold' }, accent)
  }
  y += 0.16
  const legend = legendItems(legendRows(figure, flavour, texts), y, {
    scale,
    flavour,
    heads: {
      unit: figure.legend.unitText,
      districts: texts.ui.legend.districts.toLowerCase(),
      inhabitants: texts.ui.legend.inhabitants.toLowerCase(),
    },
  })
  items.push(...legend.items)

  const sourceStyle: TextStyle = { points: Math.max(8, 9 * scale), weight: 'regular' }
  const sourceWidth = COLUMN - QR_SIDE - 0.15
  const source: readonly (readonly [string, string, string | null])[] = [
    ['definition', figure.definition, null],
    ['source', `${figure.sourceLine} ${texts.ui.map.attribution}`, null],
    ['link', share.sheet.open, link],
  ]
  const sourceHeight = source.reduce(
    (sum, [, words]) => sum + textHeight(words, sourceStyle, sourceWidth),
    0,
  )
  const sourceTop = BOTTOM - Math.max(sourceHeight, QR_SIDE)
  let sourceY = BOTTOM - sourceHeight
  for (const [name, words, address] of source) {
    if (words === '' || (name === 'link' && link === '')) continue
    const h = textHeight(words, sourceStyle, sourceWidth)
    items.push({
      ...textItem({
        name,
        text: words,
        box: { x: LEFT, y: sourceY, w: sourceWidth, h },
        colour: inkMuted,
        ...sourceStyle,
      }),
      link: address,
    })
    sourceY += h
  }
  return {
    layout: { title: { box: titleBox, points: titleStyle.points }, items },
    fits: legend.bottom + 0.08 <= sourceTop,
  }
}

interface LegendStyle {
  readonly scale: number
  readonly flavour: Flavour
  readonly heads: {
    readonly unit: string
    readonly districts: string
    readonly inhabitants: string
  }
}

function legendItems(
  rows: readonly LegendRow[],
  top: number,
  { scale, flavour, heads }: LegendStyle,
): { readonly items: readonly SlideItem[]; readonly bottom: number } {
  const { ink, inkMuted } = flavour.colours
  const style: TextStyle = { points: 12 * scale, weight: 'regular' }
  const radiusOf = ({ sign }: LegendRow): number =>
    sign.kind === 'circle' ? (sign.radiusPixels / 1000) * MAP_BOX.w : 0
  // All labels start in one column, beside the widest sign.
  const signWidth = Math.max(SIGN.width, 2 * Math.max(0, ...rows.map(radiusOf)))
  const labelX = LEFT + signWidth + 0.14
  const labelWidth = COLUMN - signWidth - 0.14 - 2 * COUNT_WIDTH
  const districtsX = LEFT + COLUMN - 2 * COUNT_WIDTH
  const items: SlideItem[] = []
  let y = top

  function counts(
    row: Pick<LegendRow, 'districts' | 'inhabitants'>,
    name: string,
    h: number,
    colour: string,
  ) {
    for (const [words, x, part] of [
      [row.districts, districtsX, 'districts'],
      [row.inhabitants, districtsX + COUNT_WIDTH, 'inhabitants'],
    ] as const) {
      if (words === '') continue
      const box = { x, y, w: COUNT_WIDTH, h }
      items.push({
        ...textItem({ name: `${name} ${part}`, text: words, box, colour, ...style }),
        align: 'right',
      })
    }
  }

  const headStyle: TextStyle = { points: 11 * scale, weight: 'bold' }
  const headWidth = districtsX - LEFT
  const headHeight = textHeight(heads.unit === '' ? ' ' : heads.unit, headStyle, headWidth)
  if (heads.unit !== '') {
    items.push(
      textItem({
        name: 'legend unit',
        text: heads.unit,
        box: { x: LEFT, y, w: headWidth, h: headHeight },
        colour: ink,
        ...headStyle,
      }),
    )
  }
  if (rows.some(({ districts }) => districts !== ''))
    counts(heads, 'legend head', headHeight, inkMuted)
  y += headHeight + 0.04

  rows.forEach((row, index) => {
    const name = `legend ${index + 1}`
    const isCounted = row.districts !== ''
    const width = isCounted ? labelWidth : COLUMN - signWidth - 0.14
    const radius = radiusOf(row)
    const labelHeight = textHeight(row.label, style, width) + 0.04
    const h = Math.max(labelHeight, 2 * radius + 0.04)
    if (row.sign.kind !== 'none') {
      const lineHeight = textHeight('x', style, width) + 0.04
      items.push({
        kind: 'sign',
        name: `${name} sign`,
        box: signBox({ y, lineHeight, h, radius, column: signWidth }),
        sign: row.sign,
      })
    }
    items.push(
      textItem({
        name,
        text: row.label,
        box: { x: labelX, y: y + (h - labelHeight) / 2, w: width, h: labelHeight },
        colour: row.sign.kind === 'none' ? inkMuted : ink,
        ...style,
      }),
    )
    counts(row, name, textHeight('0', style, 1) + 0.04, ink)
    y += h
  })
  return { items, bottom: y }
}

/** A sign beside the first line of its label; a circle beside its middle, in its column. */
function signBox({
  y,
  lineHeight,
  h,
  radius,
  column,
}: {
  readonly y: number
  readonly lineHeight: number
  readonly h: number
  readonly radius: number
  readonly column: number
}): Box {
  if (radius > 0) {
    const side = 2 * radius
    return { x: LEFT + (column - side) / 2, y: y + h / 2 - radius, w: side, h: side }
  }
  const height = Math.min(SIGN.height, lineHeight - 0.05)
  return { x: LEFT, y: y + (lineHeight - height) / 2, w: SIGN.width, h: height }
}

function textItem(item: Omit<SlideText, 'kind' | 'align' | 'link'>): SlideText {
  return { kind: 'text', align: 'left', link: null, ...item }
}
