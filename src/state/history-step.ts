import type { ViewState } from '../core/view/view-state.ts'
import { isSameData } from './is-same-data.ts'

/**
 * How a change of the view enters the history of the browser: `gesture` (camera, typing, the slides
 * of a show) comes in many small steps and never makes an entry, `year` may be one of a run (playing, sliding) that
 * makes one entry together, `choice` makes an entry.
 */
export type HistoryStep = 'gesture' | 'year' | 'choice'

export function historyStep(previous: ViewState, next: ViewState): HistoryStep {
  // The slides of a show: Back leaves the show, it does not go through it once more.
  if (previous.display === 'projector' && next.display === 'projector') return 'gesture'
  const { camera, table, zone } = previous
  const sameButGesture: ViewState = {
    ...next,
    camera,
    table: { ...next.table, query: table.query },
    zone:
      zone.kind === 'own' && next.zone.kind === 'own'
        ? { ...next.zone, name: zone.name }
        : next.zone,
  }
  if (isSameData(previous, sameButGesture)) return 'gesture'
  if (isSameData(previous, { ...next, year: previous.year })) return 'year'
  return 'choice'
}
