import type { Figure } from '../../core/figure/figure.ts'
import type { Flavour } from '../../core/look/flavour.ts'
import type { ShareTexts } from '../../i18n/share-texts.ts'
import type { Texts } from '../../i18n/texts.ts'
import { type PosterColumn, posterColumn, type TextStyle } from './poster-column.ts'
import type { PosterSheet } from './poster-sheet.ts'
import { wrapAddress } from './wrap-address.ts'

/** Where a column stands, poster units. */
export interface ColumnPlace {
  readonly left: number
  readonly top: number
  readonly width: number
}

/** Title, year and coverage, the finding and how it is made. */
export function posterWords(place: ColumnPlace, figure: Figure, flavour: Flavour): PosterColumn {
  const { ink, inkMuted, accent } = flavour.colours
  const column = posterColumn(place.left, place.top, place.width)
  column.text(figure.title, { size: 36, weight: 600, leading: 1.15, colour: ink })
  column.space(6)
  column.text(figure.subtitle, { size: 17, weight: 400, leading: 1.35, colour: inkMuted })
  column.space(18)
  column.text(figure.sentence, { size: 19, weight: 400, leading: 1.4, colour: ink })
  column.space(8)
  column.text(figure.basis, { size: 12.5, weight: 400, leading: 1.4, colour: inkMuted })
  if (figure.notice) {
    column.space(10)
    column.text(figure.notice.text, { size: 14, weight: 600, leading: 1.4, colour: accent })
  }
  column.space(24)
  return column
}

/** Definition, caution, source with the edition, makers of the ground, day and address. */
export function posterSource(
  place: ColumnPlace,
  { figure, link, madeOn }: Pick<PosterSheet, 'figure' | 'link' | 'madeOn'>,
  flavour: Flavour,
  { texts, share }: { readonly texts: Texts; readonly share: ShareTexts },
): PosterColumn {
  const style: TextStyle = {
    size: 11.5,
    weight: 400,
    leading: 1.4,
    colour: flavour.colours.inkMuted,
  }
  const column = posterColumn(place.left, place.top, place.width)
  for (const text of [figure.definition, figure.caution]) {
    column.text(text, style)
    if (text !== '') column.space(4)
  }
  column.text(figure.sourceLine, { ...style, colour: flavour.colours.ink })
  column.text(texts.ui.map.attribution, style)
  column.text(share.sheet.madeOn(madeOn), style)
  if (link !== '') {
    column.space(4)
    column.lines(wrapAddress(share.sheet.link(link), place.width / style.size, style.weight), style)
  }
  return column
}
