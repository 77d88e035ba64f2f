import type { Figure } from '../../core/figure/figure.ts'
import type { MapGeometry } from '../../core/figure/map-geometry.ts'
import type { Flavour } from '../../core/look/flavour.ts'
import type { ShareTexts } from '../../i18n/share-texts.ts'
import type { Texts } from '../../i18n/texts.ts'

/** What a picture for export is made from. */
export interface PosterSheet {
  readonly figure: Figure
  /** WGS84 degrees. */
  readonly geometry: MapGeometry
  readonly flavour: Flavour
  /** In the language of the figure. */
  readonly texts: Texts
  /** In the language of the figure. */
  readonly share: ShareTexts
  /** Address at which the view opens again; empty for none. */
  readonly link: string
  /** The day on which it is made, ISO: `2026-11-24`. */
  readonly madeOn: string
  readonly background: 'paper' | 'none'
}

/** For programs that open the picture elsewhere: one of these is there. */
export const PICTURE_FONTS =
  "'Inter Variable',Inter,'Segoe UI','Helvetica Neue',Arial,'Liberation Sans',sans-serif"
