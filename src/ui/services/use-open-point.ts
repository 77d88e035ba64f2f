import { useStore } from 'zustand'
import type { PointMark } from '../../core/figure/figure.ts'
import type { Service } from '../../core/services/service.ts'
import { useApp } from '../app-context.ts'
import { useFigure, useScreen } from '../use-screen.ts'

/** What a card is open of: a service, or a place that a scenario adds. */
export type OpenPoint =
  | { readonly kind: 'service'; readonly service: Service; readonly mark: PointMark | null }
  | { readonly kind: 'added'; readonly mark: PointMark }

/** What was chosen on the map, in a list or by search, as long as it is shown; null for nothing. */
export function useOpenPoint(): OpenPoint | null {
  const { openService } = useApp()
  const id = useStore(openService)
  const mark = useFigure().points.find(({ serviceId }) => serviceId === id) ?? null
  const service = useScreen(({ services, view }) =>
    services.find(
      (candidate) =>
        candidate.id === id && (mark !== null || view.serviceTypes.includes(candidate.type)),
    ),
  )
  if (service) return { kind: 'service', service, mark }
  return mark?.standing === 'added' ? { kind: 'added', mark } : null
}
