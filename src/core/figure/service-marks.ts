import { nameIn } from '../districts/name-in.ts'
import type { PointMark } from './figure.ts'
import type { FigureInput } from './figure-input.ts'

/** The services of the chosen types that have a position; the others are in lists only. */
export function serviceMarks({
  services,
  view,
}: Pick<FigureInput, 'services' | 'view'>): readonly PointMark[] {
  const chosen = new Set(view.serviceTypes)
  return services.flatMap(({ id, type, name, point, certainty }) => {
    if (!chosen.has(type) || point === null || certainty === 'none') return []
    return [
      {
        serviceId: id,
        type,
        name: nameIn(name, view.language),
        point,
        certainty,
        standing: 'present',
      },
    ]
  })
}
