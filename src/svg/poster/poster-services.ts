import type { Figure } from '../../core/figure/figure.ts'
import type { Flavour } from '../../core/look/flavour.ts'
import { hasDots } from '../../core/look/has-dots.ts'
import type { SymbolLook } from '../../core/look/point-drawing.ts'
import { ALL_SERVICE_TYPES } from '../../core/services/service.ts'
import type { ShareTexts } from '../../i18n/share-texts.ts'
import type { Texts } from '../../i18n/texts.ts'
import { symbolMarkup } from '../layers/point-layers.ts'
import { stillMedium } from '../svg-medium.ts'
import { type PosterColumn, textAt } from './poster-column.ts'

const ROW = 24
const SHAPE_SCALE = 0.72
const TEXT_INDENT = 52

/**
 * What the service points are and how many of each; nothing when the figure shows none.
 *
 * @param regionPixels width of the region on the sheet, CSS pixels
 */
export function posterServices(
  column: PosterColumn,
  { left, regionPixels }: { readonly left: number; readonly regionPixels: number },
  { points }: Pick<Figure, 'points'>,
  flavour: Flavour,
  {
    texts: { format, points: texts, services, ui },
    share,
  }: { readonly texts: Texts; readonly share: ShareTexts },
): void {
  const row = (look: SymbolLook, label: string) =>
    column.row(ROW, (y) => {
      const shape = symbolMarkup(look, stillMedium(flavour, 1))
      const style = { size: 13.5, weight: 400, colour: flavour.colours.ink } as const
      return `<g transform="translate(${left + 19} ${y + 12}) scale(${SHAPE_SCALE})" stroke-linejoin="round">${shape}</g>${textAt(left + TEXT_INDENT, y + 17, label, style)}`
    })
  const present = points.filter(({ standing }) => standing === 'present')
  for (const type of ALL_SERVICE_TYPES) {
    const count = present.filter((point) => point.type === type).length
    if (count > 0) {
      const look = { type, certainty: 'building', standing: 'present' } as const
      row(look, format.count(count, services[type]))
    }
  }
  const unsure = present.find(({ certainty }) => certainty === 'street')
  if (unsure) row(unsure, ui.services.card.street)
  for (const standing of ['added', 'moved', 'closed'] as const) {
    const imagined = points.find((point) => point.standing === standing)
    if (imagined) row(imagined, `${services[imagined.type].one}, ${texts.standings[standing]}`)
  }
  if (hasDots(points, regionPixels)) {
    const { inkMuted: colour } = flavour.colours
    column.space(4)
    column.text(share.sheet.dots, {
      size: 12.5,
      weight: 400,
      leading: 1.35,
      colour,
    })
  }
}
