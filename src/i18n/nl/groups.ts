import type { ComparedFacts, ComparedGroups, GroupSize } from '../figure-facts.ts'
import { format } from './format.ts'
import { zones } from './zones.ts'

export const wijken = { one: 'wijk', other: 'wijken' }

/** Follows a group of which some have no figure. */
export const withFigure = ({ counted, total }: GroupSize): string =>
  counted < total ? ' met een cijfer' : ''

export const allGroup = (all: GroupSize): string =>
  all.counted === 1
    ? `de ene wijk${withFigure(all)}`
    : `de ${format.integer(all.counted)} wijken${withFigure(all)}`

const named = (size: GroupSize, name: string): string =>
  size.counted === 1
    ? `de ene wijk ${name}${withFigure(size)}`
    : `de ${format.integer(size.counted)} wijken ${name}${withFigure(size)}`

/** `de 20 wijken van de arme sikkel`. */
export const zoneGroup = ({ zone, zoneSize }: Pick<ComparedGroups, 'zone' | 'zoneSize'>): string =>
  named(zoneSize, zones.ofZone(zone))

/** `de 98 andere wijken`, `de 14 wijken van de gemeente Ukkel`. */
export const otherGroup = ({
  other,
  otherSize,
}: Pick<ComparedGroups, 'other' | 'otherSize'>): string => {
  switch (other.kind) {
    case 'rest':
      return otherSize.counted === 1
        ? `de ene andere wijk${withFigure(otherSize)}`
        : `de ${format.integer(otherSize.counted)} andere wijken${withFigure(otherSize)}`
    case 'region':
      return named(otherSize, 'van het hele gewest')
    case 'municipality':
      return named(otherSize, `van de gemeente ${other.name}`)
    case 'zone':
      return named(otherSize, zones.ofZone(other.zone))
  }
}

/** Name of what the zone is compared with, for a legend or a heading. */
export const otherLabel = (other: ComparedFacts): string => {
  switch (other.kind) {
    case 'rest':
      return 'Andere wijken'
    case 'region':
      return 'Alle wijken van het gewest'
    case 'municipality':
      return other.name
    case 'zone':
      return zones.label(other.zone)
  }
}
