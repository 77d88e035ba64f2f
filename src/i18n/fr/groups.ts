import type { ComparedFacts, ComparedGroups, GroupSize } from '../figure-facts.ts'
import { format } from './format.ts'
import { zones } from './zones.ts'

export const quartiers = { one: 'quartier', other: 'quartiers' }

/** Suit un groupe dont certains n’ont pas de chiffre. */
export const withFigure = ({ counted, total }: GroupSize): string =>
  counted < total ? ' avec un chiffre' : ''

export const allGroup = (all: GroupSize): string =>
  all.counted === 1
    ? `le seul quartier${withFigure(all)}`
    : `les ${format.integer(all.counted)} quartiers${withFigure(all)}`

const named = (size: GroupSize, name: string): string =>
  size.counted === 1
    ? `le seul quartier ${name}${withFigure(size)}`
    : `les ${format.integer(size.counted)} quartiers ${name}${withFigure(size)}`

/** `les 20 quartiers du croissant pauvre`. */
export const zoneGroup = ({ zone, zoneSize }: Pick<ComparedGroups, 'zone' | 'zoneSize'>): string =>
  named(zoneSize, zones.ofZone(zone))

/** `les 98 autres quartiers`, `les 14 quartiers de la commune d’Uccle`. */
export const otherGroup = ({
  other,
  otherSize,
}: Pick<ComparedGroups, 'other' | 'otherSize'>): string => {
  switch (other.kind) {
    case 'rest':
      return otherSize.counted === 1
        ? `le seul autre quartier${withFigure(otherSize)}`
        : `les ${format.integer(otherSize.counted)} autres quartiers${withFigure(otherSize)}`
    case 'region':
      return named(otherSize, 'de toute la Région')
    case 'municipality':
      return named(otherSize, `de la commune ${ofPlace(other.name)}`)
    case 'zone':
      return named(otherSize, zones.ofZone(other.zone))
  }
}

/** `de Bruxelles`, `d’Uccle`. */
const ofPlace = (name: string): string => (/^[AEIOUYÉÈ]/u.test(name) ? `d’${name}` : `de ${name}`)

/** Nom de ce à quoi la zone est comparée, pour une légende ou un titre. */
export const otherLabel = (other: ComparedFacts): string => {
  switch (other.kind) {
    case 'rest':
      return 'Autres quartiers'
    case 'region':
      return 'Tous les quartiers de la Région'
    case 'municipality':
      return other.name
    case 'zone':
      return zones.label(other.zone)
  }
}
