import type { LonLat, Municipality, MunicipalityCode } from '../../core/districts/district.ts'
import { mainMunicipalityCode } from '../../core/districts/main-municipality.ts'
import type { OwnService } from '../../core/own/own-data.ts'
import { ownServiceId } from '../../core/own/own-id.ts'
import { searchableName } from '../../core/search/searchable-text.ts'
import type { ImportContext } from '../import-context.ts'
import type { DuplicateRows, ImportNote, ImportPreview, UnmatchedRow } from '../import-outcome.ts'
import { shownText } from '../limits.ts'
import { refuse } from '../problem-error.ts'
import { addressParts } from './address-parts.ts'
import { type CoordinateSystem, systemOf, toLonLat } from './coordinate-system.ts'
import { namedType } from './named-type.ts'
import { regionFinder } from './region-finder.ts'
import type { ServiceRow } from './service-rows.ts'
import { streetFinder } from './street-finder.ts'

export type ServiceReport = Pick<
  ImportPreview,
  'rowsRead' | 'rowsMatched' | 'unmatched' | 'duplicates' | 'notes'
> & {
  readonly services: readonly OwnService[]
  readonly epsg: CoordinateSystem | null
}

interface Placed {
  readonly point: LonLat
  readonly certainty: 'building' | 'street'
  readonly municipality: MunicipalityCode | null
}

type Placement =
  | { readonly kind: 'placed'; readonly placed: Placed }
  | {
      readonly kind: 'unmatched'
      readonly reason: UnmatchedRow['reason']
      readonly suggestion: string | null
    }

/**
 * Places services on the map: by their point, else by their street. The same service twice, by name
 * and place, is kept once.
 *
 * @throws ProblemError `nothingMatched`, `unknownCoordinates`, or that of a supply
 */
export async function readServices(
  rows: readonly ServiceRow[],
  fileName: string,
  context: ImportContext,
): Promise<ServiceReport> {
  const system = systemOfRows(rows)
  const districtAt = regionFinder(await context.supply('outlines'))
  const needsStreets = rows.some(({ where }) => where.kind === 'address')
  const streets = needsStreets ? await context.supply('streets') : []
  context.progress(0.5)
  const findStreet = streetFinder(streets, context.municipalities)
  const place = placer(system, findStreet)
  const nisOf = municipalityFinder(context.municipalities)
  const byCode = new Map(context.districts.map((district) => [district.code, district]))

  const services = new Map<string, OwnService>()
  const rowsOf = new Map<string, number[]>()
  const unmatched: UnmatchedRow[] = []
  let streetPoints = 0
  for (const row of rows) {
    const placement = place(row)
    const district = placement.kind === 'placed' ? districtAt(placement.placed.point) : null
    if (placement.kind === 'unmatched' || district === null) {
      const { reason, suggestion } =
        placement.kind === 'unmatched'
          ? placement
          : { reason: 'outsideRegion' as const, suggestion: null }
      unmatched.push({ row: row.row, text: rowText(row), reason, suggestion })
      continue
    }
    const { point, certainty, municipality } = placement.placed
    const { name } = row
    const id = ownServiceId(name.nl, name.fr, row.address, point.join(' '))
    rowsOf.set(id, [...(rowsOf.get(id) ?? []), row.row])
    if (services.has(id)) continue
    if (certainty === 'street') streetPoints += 1
    const inDistrict = byCode.get(district)
    services.set(id, {
      id,
      namedType: namedType(row.type),
      sourceType: shownText(row.type),
      name,
      address: { nl: row.address, fr: row.address },
      postcode: row.postcode,
      municipality:
        municipality ??
        nisOf(row.municipality) ??
        (inDistrict === undefined ? '' : mainMunicipalityCode(inDistrict)),
      district,
      point,
      precisionMetres: null,
      certainty,
      confidence: 'unverified',
      website: row.website,
      source: fileName,
      sourceDate: '',
      note: row.note,
    })
  }
  if (services.size === 0) refuse({ kind: 'nothingMatched', rowsRead: rows.length })
  return {
    services: [...services.values()],
    epsg: system,
    rowsRead: rows.length,
    rowsMatched: rows.length - unmatched.length,
    unmatched,
    duplicates: duplicatesOf(rowsOf, services),
    notes: streetNote(streetPoints),
  }
}

/** @throws ProblemError `unknownCoordinates` */
function systemOfRows(rows: readonly ServiceRow[]): CoordinateSystem | null {
  const counts = new Map<CoordinateSystem, number>()
  const [first, ...others] = rows.filter(({ where }) => where.kind === 'point')
  for (const { where } of first === undefined ? [] : [first, ...others]) {
    const system = where.kind === 'point' ? systemOf(where.x, where.y) : null
    if (system !== null) counts.set(system, (counts.get(system) ?? 0) + 1)
  }
  const [commonest] = [...counts].sort(([, a], [, b]) => b - a)
  if (commonest !== undefined) return commonest[0]
  return first === undefined ? null : refuse({ kind: 'unknownCoordinates', cell: first.cell })
}

function placer(
  system: CoordinateSystem | null,
  findStreet: ReturnType<typeof streetFinder>,
): (row: ServiceRow) => Placement {
  return ({ where }) => {
    switch (where.kind) {
      case 'nowhere':
        return { kind: 'unmatched', reason: 'noPoint', suggestion: null }
      case 'point': {
        if (system === null || systemOf(where.x, where.y) !== system) {
          return { kind: 'unmatched', reason: 'outsideRegion', suggestion: null }
        }
        const point = toLonLat(where.x, where.y, system)
        return { kind: 'placed', placed: { point, certainty: 'building', municipality: null } }
      }
      case 'address': {
        const found = findStreet(addressParts(where))
        if (found.kind === 'unmatched') return found
        const { point, municipality } = found.street
        return { kind: 'placed', placed: { point, certainty: 'street', municipality } }
      }
    }
  }
}

function municipalityFinder(
  municipalities: readonly Municipality[],
): (text: string) => MunicipalityCode | null {
  const byName = new Map(
    municipalities.flatMap(({ nis, name }) =>
      [name.nl, name.fr].flatMap((one) =>
        searchableName(one).spellings.map(({ folded }) => [folded, nis] as const),
      ),
    ),
  )
  return (text) =>
    searchableName(text)
      .spellings.map(({ folded }) => byName.get(folded))
      .find((nis) => nis !== undefined) ?? null
}

function rowText({ name, address, postcode, municipality }: ServiceRow): string {
  return shownText(
    [name.nl || name.fr, address, postcode, municipality].filter((part) => part !== '').join(', '),
  )
}

function duplicatesOf(
  rowsOf: ReadonlyMap<string, readonly number[]>,
  services: ReadonlyMap<string, OwnService>,
): readonly DuplicateRows[] {
  return [...rowsOf].flatMap(([id, rows]) => {
    const name = services.get(id)?.name
    return rows.length > 1 ? [{ text: shownText(name?.nl || name?.fr || ''), rows }] : []
  })
}

function streetNote(services: number): readonly ImportNote[] {
  return services === 0 ? [] : [{ kind: 'streetPoints', services }]
}
