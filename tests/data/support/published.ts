import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection, Geometry } from 'geojson'
import type { ReachTable } from '../../../src/core/access/reach-table.ts'
import type { Edition } from '../../../src/core/edition.ts'
import type { Indicator, SeriesColumns } from '../../../src/core/indicators/indicator.ts'
import type { Service } from '../../../src/core/services/service.ts'
import type { SectorPopulation } from '../../../src/data/schemas/sector-population-schema.ts'
import { GEO_FOLDER } from './paths.ts'

/** A published file, parsed and not checked. */
function published(path: string): unknown {
  return JSON.parse(readFileSync(join(GEO_FOLDER, path), 'utf8'))
}

export const publishedEdition = () =>
  published('edition.json') as Omit<Edition, 'id' | 'population' | 'sectorPopulation'> & {
    readonly sectorPopulation: SectorPopulation
  }

export const publishedSeries = (id: string) => published(`indicators/${id}.json`) as SeriesColumns

/** Reach computed ahead. */
export const publishedReach = () => published('reach.json') as ReachTable

export const publishedServices = () =>
  published('services.json') as {
    readonly services: readonly Service[]
    readonly omitted: readonly { readonly id: string; readonly reason: string }[]
  }

export const publishedFeatures = <G extends Geometry, P>(path: string) =>
  (published(path) as FeatureCollection<G, P>).features

/** Value of a district in a year; null when it is missing. Throws for an unknown year. */
export function publishedValue(id: string, year: number, district: number): number | null {
  const series = publishedSeries(id)
  const row = series.values[series.years.indexOf(year)]
  const value = row?.[series.districts.indexOf(district)]
  if (value === undefined) throw new RangeError(`${id} has no cell for ${district} in ${year}`)
  return value
}

/** What the catalogue says of an indicator. Throws for an unknown one. */
export function catalogued(id: string): Indicator {
  const found = publishedEdition().indicators.find((indicator) => indicator.id === id)
  if (found === undefined) throw new RangeError(`no indicator ${id}`)
  return found
}

/** Code of the district with a Dutch name. Throws when there is none. */
export function districtNamed(name: string): number {
  const found = publishedEdition().districts.find((district) => district.name.nl === name)
  if (found === undefined) throw new RangeError(`no district ${name}`)
  return found.code
}
