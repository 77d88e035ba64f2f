import type { Flavour } from '../../core/look/flavour.ts'
import type { ShareTexts } from '../../i18n/share-texts.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { SlideContent } from '../../state/exporter.ts'
import { type LegendRow, legendRows } from '../legend-rows.ts'
import { sheetSubtitle } from '../sheet-subtitle.ts'
import { SIGN_WIDTH, signBox, squareBox } from './sign-box.ts'
import { type Box, SLIDE_HEIGHT, type SlideItem, type SlideText } from './slide-items.ts'
import { type TextStyle, textHeight } from './text-lines.ts'

/** Inches. */
const LEFT = 0.55
const COLUMN = 5.4
const TOP = 0.4
const BOTTOM = SLIDE_HEIGHT - 0.35
const QR_SIDE = 0.95
/** The longest head is `neighbourhoods`. */
const COUNT_WIDTH = 1.15
/** Between two rows of the legend. */
const ROW_GAP = 0.03
/** Between what the figure is and where it comes from. */
const SOURCE_GAP = 0.06
/** Side of a symbol in heights of its line: its light band may reach beyond. */
const SYMBOL_GROWTH = 1.15

/** Where the map stands; its region is about as wide as it is high. */
export const MAP_BOX: Box = { x: 6.3, y: 0.4, w: 6.65, h: 6.65 }

const LINK_STYLE: TextStyle = { points: 10, weight: 'regular' }
const LINK_HEIGHT = textHeight('x', LINK_STYLE, COLUMN)

/** In the corner that the outline of the region leaves free, with the link below it. */
export const QR_BOX: Box = {
  x: MAP_BOX.x,
  y: MAP_BOX.y + MAP_BOX.h - LINK_HEIGHT - 0.08 - QR_SIDE,
  w: QR_SIDE,
  h: QR_SIDE,
}

const LINK_BOX: Box = {
  x: QR_BOX.x,
  y: QR_BOX.y + QR_SIDE + 0.04,
  w: 1.7,
  h: LINK_HEIGHT,
}

export interface SlideLayout {
  readonly title: { readonly box: Box; readonly points: number }
  readonly items: readonly SlideItem[]
}

export interface SlideWords {
  readonly texts: Texts
  readonly share: ShareTexts
}

/** How large the words of a slide are. */
interface WordSize {
  /** Of the usual sizes. */
  readonly scale: number
  /** No words are smaller, points. */
  readonly leastPoints: number
}

/** Sizes that are tried, largest first, until all words find room. */
const SIZES: readonly [WordSize, ...WordSize[]] = [
  { scale: 1, leastPoints: 10 },
  ...[0.92, 0.85, 0.78, 0.72, 0.66, 0.6].map((scale) => ({ scale, leastPoints: 10 })),
  { scale: 0.6, leastPoints: 9 },
  { scale: 0.6, leastPoints: 8 },
]

/**
 * Where everything on a slide stands: title, text, legend and source at the left, the map at the
 * right. Words get smaller until they fit.
 */
export function slideLayout(
  content: SlideContent,
  flavour: Flavour,
  words: SlideWords,
): SlideLayout {
  const [first, ...smaller] = SIZES
  let tried = layoutAt(first, content, flavour, words)
  for (const size of smaller) {
    if (tried.fits) break
    tried = layoutAt(size, content, flavour, words)
  }
  return tried.layout
}

function layoutAt(
  { scale, leastPoints }: WordSize,
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

  const sized = (points: number, weight: TextStyle['weight']): TextStyle => ({
    points: Math.max(leastPoints, points * scale),
    weight,
  })
  const titleStyle: TextStyle = { points: Math.round(28 * scale), weight: 'bold' }
  const titleHeight = textHeight(title, titleStyle, COLUMN)
  const titleBox = { x: LEFT, y, w: COLUMN, h: titleHeight }
  y += titleHeight + 0.06
  put('subtitle', sheetSubtitle(title, figure), sized(14, 'regular'), inkMuted)
  y += 0.12
  put('sentence', text, sized(17, 'regular'), ink)
  if (figure.notice) {
    y += 0.08
    put('notice', figure.notice.text, sized(12, 'bold'), accent)
  }
  y += 0.16
  const legend = legendItems(legendRows(figure, flavour, texts, share), y, {
    sized,
    flavour,
    heads: {
      unit: figure.legend.unitText,
      districts: texts.ui.legend.areas[figure.legend.areas].toLowerCase(),
      inhabitants: texts.ui.legend.inhabitants.toLowerCase(),
    },
  })
  items.push(...legend.items)

  const sourceStyle = sized(10, 'regular')
  const source = [
    ['definition', figure.definition],
    ['source', `${figure.sourceLine} ${texts.ui.map.attribution}`],
  ] as const
  const told = source.filter(([, words]) => words !== '')
  const sourceHeight = told.reduce(
    (sum, [, words]) => sum + textHeight(words, sourceStyle, COLUMN),
    SOURCE_GAP * (told.length - 1),
  )
  const sourceTop = BOTTOM - sourceHeight
  y = sourceTop
  for (const [name, words] of told) {
    put(name, words, sourceStyle, inkMuted)
    y += SOURCE_GAP
  }
  if (link !== '') {
    items.push({
      ...textItem({
        name: 'link',
        text: share.sheet.open,
        box: LINK_BOX,
        colour: inkMuted,
        ...LINK_STYLE,
      }),
      link,
    })
  }
  return {
    layout: { title: { box: titleBox, points: titleStyle.points }, items },
    fits: legend.bottom + 0.08 <= sourceTop,
  }
}

interface LegendStyle {
  readonly sized: (points: number, weight: TextStyle['weight']) => TextStyle
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
  { sized, flavour, heads }: LegendStyle,
): { readonly items: readonly SlideItem[]; readonly bottom: number } {
  const { ink, inkMuted } = flavour.colours
  const style = sized(12, 'regular')
  const radiusOf = ({ sign }: LegendRow): number =>
    sign.kind === 'circle' ? (sign.radiusPixels / 1000) * MAP_BOX.w : 0
  // All labels start in one column, beside the widest sign.
  const signWidth = Math.max(SIGN_WIDTH, 2 * Math.max(0, ...rows.map(radiusOf)))
  const labelX = LEFT + signWidth + 0.14
  const labelWidth = COLUMN - signWidth - 0.14 - 2 * COUNT_WIDTH
  const districtsX = LEFT + COLUMN - 2 * COUNT_WIDTH
  const items: SlideItem[] = []
  let y = top

  function counts(
    row: Pick<LegendRow, 'districts' | 'inhabitants'>,
    name: string,
    look: { readonly h: number; readonly colour: string; readonly points: number },
  ): void {
    for (const [words, x, part] of [
      [row.districts, districtsX, 'districts'],
      [row.inhabitants, districtsX + COUNT_WIDTH, 'inhabitants'],
    ] as const) {
      if (words === '') continue
      const { h, colour, points } = look
      items.push({
        ...textItem({
          name: `${name} ${part}`,
          text: words,
          box: { x, y, w: COUNT_WIDTH, h },
          colour,
          points,
          weight: 'regular',
        }),
        align: 'right',
      })
    }
  }

  const headStyle = sized(11, 'bold')
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
  if (rows.some(({ districts }) => districts !== '')) {
    counts(heads, 'legend head', {
      h: headHeight,
      colour: inkMuted,
      points: sized(10.5, 'regular').points,
    })
  }
  y += headHeight + 0.04

  rows.forEach((row, index) => {
    const name = `legend ${index + 1}`
    const isCounted = row.districts !== ''
    const width = isCounted ? labelWidth : COLUMN - signWidth - 0.14
    const radius = radiusOf(row)
    const labelHeight = textHeight(row.label, style, width) + ROW_GAP
    const h = Math.max(labelHeight, 2 * radius + ROW_GAP)
    const lineHeight = textHeight('x', style, width) + ROW_GAP
    if (row.sign.kind === 'symbol') {
      const side = lineHeight * SYMBOL_GROWTH
      items.push({
        kind: 'symbol',
        name: `${name} sign`,
        box: squareBox({ x: LEFT, y, w: signWidth, h: lineHeight }, side),
        look: row.sign.look,
        altText: row.label,
      })
    } else if (row.sign.kind !== 'none') {
      items.push({
        kind: 'sign',
        name: `${name} sign`,
        box: signBox({ x: LEFT, y, w: signWidth, h }, lineHeight, radius),
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
    counts(row, name, { h: textHeight('0', style, 1) + ROW_GAP, colour: ink, points: style.points })
    y += h
  })
  return { items, bottom: y }
}

function textItem(item: Omit<SlideText, 'kind' | 'align' | 'link'>): SlideText {
  return { kind: 'text', align: 'left', link: null, ...item }
}
