import { lengthMetres } from '../../data/topology/lambert.ts'
import type { EditionTables, FigureCell, ServiceRow } from './edition-tables.ts'

/** A change of a figure that is in both editions. */
export interface ChangedFigure {
  readonly district: number
  readonly year: number
  readonly from: number
  readonly to: number
}

export interface IndicatorChange {
  readonly id: string
  readonly name: string
  readonly newYears: readonly number[]
  readonly goneYears: readonly number[]
  /** In years of both editions: figures that changed more than the threshold, largest first. */
  readonly changedMore: readonly ChangedFigure[]
  /** Figures that changed, but less. */
  readonly changedLess: number
  /** Figures that were missing or absent and are there now, and the other way round. */
  readonly appeared: number
  readonly disappeared: number
}

export interface EditionChanges {
  /** Share of the old figure, in per cent, from which a change is named. */
  readonly thresholdPercent: number
  readonly districts: {
    readonly names: ReadonlyMap<number, string>
    readonly added: readonly number[]
    readonly removed: readonly number[]
    readonly renamed: readonly { readonly from: string; readonly to: string }[]
  }
  readonly indicators: {
    readonly added: readonly string[]
    readonly removed: readonly string[]
    readonly changed: readonly IndicatorChange[]
  }
  readonly services: {
    readonly added: readonly string[]
    readonly removed: readonly string[]
    readonly moved: readonly { readonly name: string; readonly metres: number }[]
    readonly renamed: readonly { readonly from: string; readonly to: string }[]
  }
  readonly streets: { readonly added: readonly string[]; readonly removed: readonly string[] }
}

const DEFAULT_THRESHOLD_PERCENT = 5
/** A point that moves less is the same place drawn anew. */
const MOVED_METRES = 15

/** Every difference between two editions that a person should see before the new one is used. */
export function compareEditions(
  old: EditionTables,
  fresh: EditionTables,
  thresholdPercent: number = DEFAULT_THRESHOLD_PERCENT,
): EditionChanges {
  const nameOf = (id: string) => fresh.indicators.get(id) || old.indicators.get(id) || id
  const ids = [...new Set([...old.figures.keys(), ...fresh.figures.keys()])].sort()
  const inBoth = ids.filter((id) => old.figures.has(id) && fresh.figures.has(id))
  const only = (a: EditionTables, b: EditionTables) =>
    ids.filter((id) => a.figures.has(id) && !b.figures.has(id)).map((id) => `${id} ${nameOf(id)}`)
  return {
    thresholdPercent,
    districts: {
      names: new Map([...old.districts, ...fresh.districts]),
      added: missingFrom(fresh.districts.keys(), old.districts),
      removed: missingFrom(old.districts.keys(), fresh.districts),
      renamed: renamed(old.districts, fresh.districts),
    },
    indicators: {
      added: only(fresh, old),
      removed: only(old, fresh),
      changed: inBoth
        .map((id) => compareIndicator(id, nameOf(id), old, fresh, thresholdPercent))
        .filter(isChange),
    },
    services: compareServices(old.services, fresh.services),
    streets: {
      added: missingFrom(fresh.streets.keys(), old.streets).toSorted(),
      removed: missingFrom(old.streets.keys(), fresh.streets).toSorted(),
    },
  }
}

function missingFrom<Key>(
  keys: Iterable<Key>,
  there: { readonly has: (key: Key) => boolean },
): readonly Key[] {
  return [...keys].filter((key) => !there.has(key))
}

function renamed<Key>(
  old: ReadonlyMap<Key, string>,
  fresh: ReadonlyMap<Key, string>,
): readonly { readonly from: string; readonly to: string }[] {
  return [...old].flatMap(([key, from]) => {
    const to = fresh.get(key)
    return to === undefined || to === from ? [] : [{ from, to }]
  })
}

function compareIndicator(
  id: string,
  name: string,
  old: EditionTables,
  fresh: EditionTables,
  thresholdPercent: number,
): IndicatorChange {
  const before = old.figures.get(id) ?? new Map<number, ReadonlyMap<number, FigureCell>>()
  const after = fresh.figures.get(id) ?? new Map<number, ReadonlyMap<number, FigureCell>>()
  const changedMore: ChangedFigure[] = []
  let changedLess = 0
  let appeared = 0
  let disappeared = 0
  for (const [year, was] of before) {
    const is = after.get(year)
    if (is === undefined) continue
    for (const district of new Set([...was.keys(), ...is.keys()])) {
      const from = was.get(district)
      const to = is.get(district)
      if (typeof from === 'number' && typeof to === 'number') {
        if (from === to) continue
        const percent = from === 0 ? Infinity : 100 * Math.abs(to / from - 1)
        if (percent > thresholdPercent) changedMore.push({ district, year, from, to })
        else changedLess += 1
      } else if (typeof to === 'number') appeared += 1
      else if (typeof from === 'number') disappeared += 1
    }
  }
  const size = ({ from, to }: ChangedFigure) => Math.abs(to / from - 1)
  return {
    id,
    name,
    newYears: missingFrom(after.keys(), before).toSorted((a, b) => a - b),
    goneYears: missingFrom(before.keys(), after).toSorted((a, b) => a - b),
    changedMore: changedMore.sort((a, b) => size(b) - size(a) || a.district - b.district),
    changedLess,
    appeared,
    disappeared,
  }
}

function isChange(change: IndicatorChange): boolean {
  const { newYears, goneYears, changedMore, changedLess, appeared, disappeared } = change
  const years = newYears.length + goneYears.length
  return years + changedMore.length + changedLess + appeared + disappeared > 0
}

function compareServices(
  old: ReadonlyMap<string, ServiceRow>,
  fresh: ReadonlyMap<string, ServiceRow>,
): EditionChanges['services'] {
  const nameIn = (services: ReadonlyMap<string, ServiceRow>) => (id: string) =>
    services.get(id)?.name ?? id
  const names = (services: ReadonlyMap<string, ServiceRow>) =>
    new Map([...services].map(([id, { name }]) => [id, name]))
  return {
    added: missingFrom(fresh.keys(), old).map(nameIn(fresh)).toSorted(),
    removed: missingFrom(old.keys(), fresh).map(nameIn(old)).toSorted(),
    renamed: renamed(names(old), names(fresh)),
    moved: [...old].flatMap(([id, { point: from }]) => {
      const there = fresh.get(id)
      if (!from || !there?.point) return []
      const metres = Math.round(lengthMetres([from, there.point]))
      return metres < MOVED_METRES ? [] : [{ name: there.name, metres }]
    }),
  }
}
