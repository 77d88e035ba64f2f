import type { Texts } from '../../i18n/texts.ts'
import type { ServiceRow } from './service-groups.ts'

/** Metres to which a walk is told: the network does not know better. */
const ROUND_METRES = 10
/** Below any difference on the ground: a sum of lengths is not exact. */
const FLOAT_NOISE_MINUTES = 1e-6

/** A walk in whole minutes, rounded up: somebody told `15 minuten` is there within 15. */
export function toldMinutes(minutes: number): number {
  return Math.max(1, Math.ceil(minutes - FLOAT_NOISE_MINUTES))
}

/** How far a service is, for a row of a list: `4 minuten · 320 m`; null where there is no walk. */
export function walkText(
  { service, walk }: ServiceRow,
  { format, ui: { find } }: Pick<Texts, 'format' | 'ui'>,
): string | null {
  if (service.point === null) return find.nearest.noPlace
  switch (walk?.kind) {
    case undefined:
      return null
    case 'noPoint':
      return find.nearest.noPlace
    case 'notReachable':
      return find.nearest.unreachable
    case 'reachable': {
      const metres = Math.round(walk.metres / ROUND_METRES) * ROUND_METRES
      const text = `${format.minutes(toldMinutes(walk.minutes))} · ${format.distance(metres)}`
      return service.certainty === 'street' ? find.nearest.about(text) : text
    }
  }
}
