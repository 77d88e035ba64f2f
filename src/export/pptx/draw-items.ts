import type PptxGenJS from 'pptxgenjs'
import type { FlavourColours } from '../../core/look/flavour.ts'
import type { SlideSign, SlideText } from './slide-items.ts'

/** How items look that do not say so themselves. */
export interface ItemStyle {
  readonly fontFace: string
  /** BCP 47. */
  readonly lang: string
  readonly colours: Pick<FlavourColours, 'ground' | 'label' | 'missingFill' | 'missingHatch'>
}

/** A colour as the format writes it: without `#`. */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase()

export function drawItem(
  slide: PptxGenJS.Slide,
  item: SlideText | SlideSign,
  style: ItemStyle,
): void {
  switch (item.kind) {
    case 'text':
      drawText(slide, item, style)
      return
    case 'sign':
      drawSign(slide, item, style)
      return
  }
}

function drawText(
  slide: PptxGenJS.Slide,
  { name, box, text, points, weight, colour, align, link }: SlideText,
  { fontFace, lang }: ItemStyle,
): void {
  slide.addText(text, {
    ...box,
    objectName: name,
    fontFace,
    lang,
    fontSize: Math.round(points * 10) / 10,
    bold: weight === 'bold',
    color: hex(colour),
    align,
    valign: 'top',
    margin: 0,
    wrap: true,
    isTextBox: true,
    ...(link === null ? {} : { hyperlink: { url: link } }),
  })
}

/** Strokes of a hatch in a legend. */
const STROKES = 5
/** Dots of a sign, and the width of one as part of its height. */
const DOTS = 4
const DOT_PART = 0.2

function drawSign(
  slide: PptxGenJS.Slide,
  { name, box, sign }: SlideSign,
  { colours }: ItemStyle,
): void {
  switch (sign.kind) {
    case 'fill':
      slide.addShape('rect', { ...box, objectName: name, fill: { color: hex(sign.colour) } })
      return
    case 'hatch': {
      slide.addShape('rect', {
        ...box,
        objectName: name,
        fill: { color: hex(colours.missingFill) },
      })
      const step = (box.w - box.h) / (STROKES - 1)
      for (let i = 0; i < STROKES; i += 1) {
        slide.addShape('line', {
          x: box.x + i * step,
          y: box.y,
          w: box.h,
          h: box.h,
          flipV: true,
          objectName: `${name} ${i + 1}`,
          line: { color: hex(colours.missingHatch), width: 1 },
        })
      }
      return
    }
    case 'dots':
      slide.addShape('rect', { ...box, objectName: name, fill: { color: hex(colours.ground) } })
      for (let i = 0; i < DOTS; i += 1) {
        slide.addShape('ellipse', {
          x: box.x + ((i + 0.7) * box.w) / (DOTS + 0.4),
          y: box.y + box.h * (i % 2 === 0 ? 0.2 : 0.6),
          w: box.h * DOT_PART,
          h: box.h * DOT_PART,
          objectName: `${name} ${i + 1}`,
          fill: { color: hex(colours.label) },
        })
      }
      return
    case 'circle':
      slide.addShape('ellipse', {
        ...box,
        objectName: name,
        fill: { color: hex(sign.colour), transparency: 15 },
      })
      return
    case 'line':
      slide.addShape('line', {
        ...box,
        y: box.y + box.h / 2,
        h: 0,
        objectName: name,
        line: { color: hex(sign.colour), width: 2.5 },
      })
      return
    case 'none':
      return
  }
}
