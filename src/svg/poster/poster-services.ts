import type { Figure, PointMark } from '../../core/figure/figure.ts'
import type { Flavour } from '../../core/look/flavour.ts'
import { SERVICE_TYPES } from '../../core/services/service.ts'
import type { Texts } from '../../i18n/texts.ts'
import { serviceShapeMarkup } from '../layers/figure-layers.ts'
import { stillMedium } from '../svg-medium.ts'
import { type PosterColumn, textAt } from './poster-column.ts'

const ROW = 24
const SHAPE_SCALE = 0.72
const TEXT_INDENT = 52

/** What the service points are and how many of each; nothing when the figure shows none. */
export function posterServices(
  column: PosterColumn,
  left: number,
  { points }: Pick<Figure, 'points'>,
  flavour: Flavour,
  { format, services, ui }: Texts,
): void {
  const row = (mark: Pick<PointMark, 'type' | 'certainty'>, label: string) =>
    column.row(ROW, (y) => {
      const shape = serviceShapeMarkup(mark, stillMedium(flavour, 1))
      const style = { size: 13.5, weight: 400, colour: flavour.colours.ink } as const
      return `<g transform="translate(${left + 19} ${y + 12}) scale(${SHAPE_SCALE})" stroke-linejoin="round">${shape}</g>${textAt(left + TEXT_INDENT, y + 17, label, style)}`
    })
  for (const type of SERVICE_TYPES) {
    const count = points.filter((point) => point.type === type).length
    if (count > 0) row({ type, certainty: 'building' }, format.count(count, services[type]))
  }
  const unsure = points.find(({ certainty }) => certainty === 'street')
  if (unsure) row(unsure, ui.services.card.street)
}
