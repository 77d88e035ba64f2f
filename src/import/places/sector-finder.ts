import type { SectorEdition } from '../../core/own/sector-edition.ts'
import type { FoundPlace } from './district-finder.ts'
import { nameCandidates, nearestName } from './nearest-name.ts'

export interface SectorFinder {
  readonly edition: SectorEdition
  /** The place is the index in the columns of the edition. */
  find(code: string): FoundPlace<number>
}

/** Municipality, letter, three or four characters; some files leave the last `-` out. */
const SECTOR_CODE = /^21\d{3}[A-Z][0-9A-Z]{2}[0-9A-Z-]?$/

/** Statbel counts people whom it can not place in a sector of this code. */
const NOWHERE = /^21\d{3}ZZZZ$/

export function isSectorCode(text: string): boolean {
  return SECTOR_CODE.test(bare(text))
}

/** Whether a row counts people of a municipality who are of no sector. */
export function isOfNoSector(text: string): boolean {
  return NOWHERE.test(text.trim().toUpperCase())
}

/**
 * Finds sectors by their code, in the drawing of the sectors that knows most of the codes of the
 * file; of equal ones the newest.
 *
 * @param editions at least one
 * @param codes of all rows
 */
export function sectorFinder(
  editions: readonly SectorEdition[],
  codes: readonly string[],
): SectorFinder {
  const indexed = editions
    .map((edition) => ({
      edition,
      indexOf: new Map(edition.codes.map((code, index) => [code, index])),
    }))
    .sort((a, b) => b.edition.sectorsOf - a.edition.sectorsOf)
  const known = indexed.map(
    ({ indexOf }) => codes.filter((code) => indexOf.has(written(code))).length,
  )
  const best = indexed[known.indexOf(Math.max(...known))]
  if (best === undefined) throw new RangeError('no edition of the sectors')
  const { edition, indexOf } = best
  const candidates = nameCandidates(
    edition.codes.map((code) => [code.toLowerCase(), code] as const),
  )
  return {
    edition,
    find(code) {
      const place = indexOf.get(written(code))
      if (place !== undefined) return { kind: 'found', place }
      const suggestion = nearestName(candidates, written(code).toLowerCase())
      return { kind: 'unmatched', reason: 'unknownSector', suggestion }
    },
  }
}

function written(code: string): string {
  const capitals = bare(code)
  return capitals.length === 8 ? `${capitals}-` : capitals
}

/** Our own CSV writes an apostrophe before a code that a spreadsheet would take for a number. */
const bare = (text: string): string => text.trim().replace(/^'/, '').toUpperCase()
