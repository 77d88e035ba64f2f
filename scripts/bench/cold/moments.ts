/** When what a person waits for has come, milliseconds after the page was asked for. */
export interface Moments {
  readonly firstPaint: number
  /** Every wijk of the map is painted in its colour. */
  readonly choropleth: number
  /** A wijk that is pointed at tells its figure. */
  readonly hover: number
  /** An arrow key on the map is answered. */
  readonly keyboard: number
  /** The map that can be zoomed has taken the place of the inline one. */
  readonly map: number
}

export const MOMENT_NAMES = ['firstPaint', 'choropleth', 'hover', 'keyboard', 'map'] as const

/** Bytes that had come over the line at each moment. */
export type MomentBytes = Readonly<Record<keyof Moments, number>>

/** One way of answering to wait for on a page. */
export type Question = 'hover' | 'keyboard'
