import type { Texts } from '../texts.ts'
import { format } from './format.ts'

/** The profile of a wijk, beside the map. */
export const profile: Texts['ui']['profile'] = {
  close: 'Close the profile',
  inhabitants: (count: string, year: number) => `${count} on 1 January ${format.year(year)}`,
  municipalities: 'Municipality',
  share: (name: string, percent: string) => `${name} ${percent}`,
  inZone: 'Part of the arme sikkel (certain)',
  inZoneProbable: 'Probably part of the arme sikkel',
  inZoneInterpretation: 'Inside the wider reading of the arme sikkel',
  rank: (rank: number, of: number) => {
    if (rank === 1) return `highest of ${format.integer(of)}`
    if (rank === of) return `lowest of ${format.integer(of)}`
    return `${format.ordinal(rank)} highest of ${format.integer(of)}`
  },
  region: 'region',
  trend: (name: string, from: string, to: string) => `${name}: from ${from} to ${to}`,
  show: (name: string) => `Show ${name} on the map`,
  loading: 'Loading the other figures of this neighbourhood…',
}
