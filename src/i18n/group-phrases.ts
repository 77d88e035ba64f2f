import type { ComparedFacts, ComparedGroups, GroupSize } from './figure-facts.ts'
import type { ZoneFacts } from './zone-facts.ts'

/** What a language says of groups of wijken; a phrase of one wijk and one of more. */
export interface GroupWords {
  /** Follows a group of which some wijken have no figure; begins with a space. */
  readonly withFigure: string
  readonly all: CountedPhrase
  readonly others: CountedPhrase
  /** After `all`: `van het hele gewest`. */
  readonly ofRegion: string
  ofMunicipality(name: string): string
  ofZone(zone: ZoneFacts): string
  /** Name of a group alone, for a legend or a heading. */
  readonly labels: {
    readonly rest: string
    readonly region: string
    zone(zone: ZoneFacts): string
  }
}

interface CountedPhrase {
  readonly one: string
  more(count: number): string
}

export interface GroupPhrases {
  /** `de 118 wijken`. */
  allGroup(all: GroupSize): string
  /** `de 20 wijken van de arme sikkel`. */
  zoneGroup(groups: Pick<ComparedGroups, 'zone' | 'zoneSize'>): string
  /** `de 98 andere wijken`, `de 14 wijken van de gemeente Ukkel`. */
  otherGroup(groups: Pick<ComparedGroups, 'other' | 'otherSize'>): string
  /** Name of what the zone is compared with, for a legend or a heading. */
  otherLabel(other: ComparedFacts): string
}

/** How groups of wijken are called in a language: which words, by who is in them and how many. */
export function groupPhrases(words: GroupWords): GroupPhrases {
  function counted(phrase: CountedPhrase, size: GroupSize, which = ''): string {
    const start = size.counted === 1 ? phrase.one : phrase.more(size.counted)
    return start + which + (size.counted < size.total ? words.withFigure : '')
  }

  const named = (size: GroupSize, name: string): string => counted(words.all, size, ` ${name}`)

  return {
    allGroup: (all) => counted(words.all, all),
    zoneGroup: ({ zone, zoneSize }) => named(zoneSize, words.ofZone(zone)),
    otherGroup({ other, otherSize }) {
      switch (other.kind) {
        case 'rest':
          return counted(words.others, otherSize)
        case 'region':
          return named(otherSize, words.ofRegion)
        case 'municipality':
          return named(otherSize, words.ofMunicipality(other.name))
        case 'zone':
          return named(otherSize, words.ofZone(other.zone))
      }
    },
    otherLabel(other) {
      switch (other.kind) {
        case 'rest':
        case 'region':
          return words.labels[other.kind]
        case 'municipality':
          return other.name
        case 'zone':
          return words.labels.zone(other.zone)
      }
    },
  }
}
