import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cellReader, parseCsv } from '../sources/csv-records.ts'

/** A figure: a number, or why there is none (the mark of the source). */
export type FigureCell = number | string

export interface ServiceRow {
  readonly name: string
  readonly type: string
  /** Longitude and latitude; null without a point. */
  readonly point: readonly [number, number] | null
}

/** What two editions are compared on. */
export interface EditionTables {
  /** Dutch and French name by code. */
  readonly districts: ReadonlyMap<number, string>
  /** Published name by id: Dutch, or French where the Dutch one was not seen. */
  readonly indicators: ReadonlyMap<string, string>
  /** Figures by indicator, year and wijk. */
  readonly figures: ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<number, FigureCell>>>
  readonly services: ReadonlyMap<string, ServiceRow>
  /** Streets as `name (municipality)`. */
  readonly streets: ReadonlySet<string>
}

/** Reads the tables of a data folder. Throws an Error that names the file that is missing. */
export function readEditionTables(folder: string): EditionTables {
  const text = (path: string): string => {
    const file = join(folder, path)
    if (!existsSync(file)) throw new Error(`${file} does not exist: is ${folder} a data folder?`)
    return readFileSync(file, 'utf8')
  }
  const names = records(text('indicators/indicator_names.csv'))
  const services = records(text('services/services.csv'))
  const streets = records(text('services/streets.csv'))
  const features: readonly { properties: { mdrc: number; name_nl: string; name_fr: string } }[] =
    JSON.parse(text('geo/monitoring_districts.geojson')).features
  return {
    districts: new Map(
      features.map(({ properties: { mdrc, name_nl, name_fr } }) => [
        mdrc,
        name_nl === name_fr ? name_nl : `${name_nl} / ${name_fr}`,
      ]),
    ),
    indicators: new Map(
      names.map((cell) => [cell('indicator_id'), cell('name_nl') || cell('name_fr')]),
    ),
    figures: figuresOf(text('indicators/district_indicators.csv')),
    services: new Map(
      services.map((cell) => [
        cell('id'),
        {
          name: cell('name_nl') || cell('name_fr'),
          type: cell('type'),
          point: cell('lon') === '' ? null : [Number(cell('lon')), Number(cell('lat'))],
        },
      ]),
    ),
    streets: new Set(
      streets.map((cell) => {
        const both = [cell('name_nl'), cell('name_fr')].filter((name) => name !== '').join(' / ')
        return `${both} (${cell('municipality_nl')})`
      }),
    ),
  }
}

function records(text: string): readonly ((column: string) => string)[] {
  const table = parseCsv(text)
  const read = cellReader(table)
  return table.rows.map((row) => (column: string) => read(row, column))
}

function figuresOf(text: string): EditionTables['figures'] {
  const figures = new Map<string, Map<number, Map<number, FigureCell>>>()
  for (const cell of records(text)) {
    const years = figures.get(cell('indicator_id')) ?? new Map<number, Map<number, FigureCell>>()
    const year = Number(cell('year'))
    const districts = years.get(year) ?? new Map<number, FigureCell>()
    districts.set(
      Number(cell('mdrc')),
      cell('flag') === 'ok' ? Number(cell('value')) : cell('flag'),
    )
    figures.set(cell('indicator_id'), years.set(year, districts))
  }
  return figures
}
