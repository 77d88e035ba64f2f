import type { ComparedFacts, ComparedGroups, GroupSize } from '../figure-facts.ts'
import { format } from './format.ts'
import { zones } from './zones.ts'

export const neighbourhoods = { one: 'neighbourhood', other: 'neighbourhoods' }

/** Follows a group of which some have no figure. */
export const withFigure = ({ counted, total }: GroupSize): string =>
  counted < total ? ' with a figure' : ''

export const allGroup = (all: GroupSize): string =>
  all.counted === 1
    ? `the one neighbourhood${withFigure(all)}`
    : `the ${format.integer(all.counted)} neighbourhoods${withFigure(all)}`

const named = (size: GroupSize, name: string): string =>
  size.counted === 1
    ? `the one neighbourhood ${name}${withFigure(size)}`
    : `the ${format.integer(size.counted)} neighbourhoods ${name}${withFigure(size)}`

/** `the 20 neighbourhoods of the arme sikkel (poor crescent)`. */
export const zoneGroup = ({ zone, zoneSize }: Pick<ComparedGroups, 'zone' | 'zoneSize'>): string =>
  named(zoneSize, zones.ofZone(zone))

/** `the 98 other neighbourhoods`, `the 14 neighbourhoods of the municipality of Ukkel`. */
export const otherGroup = ({
  other,
  otherSize,
}: Pick<ComparedGroups, 'other' | 'otherSize'>): string => {
  switch (other.kind) {
    case 'rest':
      return otherSize.counted === 1
        ? `the one other neighbourhood${withFigure(otherSize)}`
        : `the ${format.integer(otherSize.counted)} other neighbourhoods${withFigure(otherSize)}`
    case 'region':
      return named(otherSize, 'of the whole region')
    case 'municipality':
      return named(otherSize, `of the municipality of ${other.name}`)
    case 'zone':
      return named(otherSize, zones.ofZone(other.zone))
  }
}

/** Name of what the zone is compared with, for a legend or a heading. */
export const otherLabel = (other: ComparedFacts): string => {
  switch (other.kind) {
    case 'rest':
      return 'Other neighbourhoods'
    case 'region':
      return 'All neighbourhoods of the region'
    case 'municipality':
      return other.name
    case 'zone':
      return zones.label(other.zone)
  }
}
