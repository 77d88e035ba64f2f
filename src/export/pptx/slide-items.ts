import type { SymbolLook } from '../../core/look/point-drawing.ts'
import type { LegendSign } from '../legend-rows.ts'

/** Inches from the top left corner of the slide. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface SlideText {
  readonly kind: 'text'
  /** Name in the list of objects of the slide. */
  readonly name: string
  readonly box: Box
  readonly text: string
  readonly points: number
  readonly weight: 'regular' | 'bold'
  /** `#rrggbb`. */
  readonly colour: string
  readonly align: 'left' | 'right'
  /** Address that the text opens; null for none. */
  readonly link: string | null
}

export interface SlideSign {
  readonly kind: 'sign'
  readonly name: string
  readonly box: Box
  readonly sign: Exclude<LegendSign, { kind: 'symbol' }>
}

/** The symbol of a service in the legend. */
export interface SlideSymbol {
  readonly kind: 'symbol'
  readonly name: string
  readonly box: Box
  readonly look: SymbolLook
  readonly altText: string
}

/** What is placed on a slide besides its pictures and its title. */
export type SlideItem = SlideText | SlideSign | SlideSymbol

export const SLIDE_WIDTH = 13.333
export const SLIDE_HEIGHT = 7.5
