import { format } from './format.ts'

/** The profile of a wijk, beside the map. */
export const profile = {
  close: 'Profiel sluiten',
  inhabitants: (count: string, year: number) => `${count} op 1 januari ${format.year(year)}`,
  municipalities: 'Gemeente',
  share: (name: string, percent: string) => `${name} ${percent}`,
  inZone: 'Hoort bij de arme sikkel (zeker)',
  inZoneProbable: 'Hoort waarschijnlijk bij de arme sikkel',
  inZoneInterpretation: 'Ligt in de ruimere lezing van de arme sikkel',
  rank: (rank: number, of: number) => {
    if (rank === 1) return `hoogste van ${format.integer(of)}`
    if (rank === of) return `laagste van ${format.integer(of)}`
    return `${format.ordinal(rank)} hoogste van ${format.integer(of)}`
  },
  region: 'gewest',
  trend: (name: string, from: string, to: string) => `${name}: van ${from} tot ${to}`,
  show: (name: string) => `Toon ${name} op de kaart`,
  loading: 'De andere cijfers van deze wijk laden…',
}
