import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readPackagedEdition } from '../../../scripts/data/package/read-packaged-edition.ts'
import {
  DATA_PACKAGE_COLUMNS,
  DATA_PACKAGE_TABLES,
  dataPackagePath,
} from '../../../src/core/own/data-package-contract.ts'
import { dataPackage } from '../../../src/export/package/data-package.ts'
import { zippedDataPackage } from '../../../src/export/package/zipped-data-package.ts'

interface Field {
  readonly name: string
  readonly type: string
  readonly constraints?: {
    readonly required?: boolean
    readonly unique?: boolean
    readonly minimum?: number
    readonly maximum?: number
    readonly pattern?: string
    readonly enum?: readonly string[]
  }
}
interface Resource {
  readonly name: string
  readonly path: string
  readonly profile: string
  readonly bytes: number
  readonly hash: string
  readonly schema: {
    readonly fields: readonly Field[]
    readonly primaryKey: readonly string[]
    readonly foreignKeys?: readonly {
      readonly fields: string
      readonly reference: { readonly resource: string; readonly fields: string }
    }[]
  }
}

const folder = new URL('../../../public/', import.meta.url).pathname
const packaged = await readPackagedEdition(folder)
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const files = await dataPackage(packaged, async (text) => hashOf(text))
const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as {
  readonly resources: readonly Resource[]
}
const tables = descriptor.resources.filter(({ profile }) => profile === 'tabular-data-resource')

/** The schema of Frictionless, which is of draft 4: what later drafts read otherwise is left out. */
function validatorOf(file: string) {
  const path = new URL(`../../fixtures/frictionless/${file}`, import.meta.url)
  const { $schema, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  expect($schema).toBe('http://json-schema.org/draft-04/schema#')
  return new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema)
}

const cellsOf = ({ path }: Pick<Resource, 'path'>): readonly (readonly string[])[] =>
  parse<string[]>(files.get(path) ?? '', { delimiter: ',', skipEmptyLines: true }).data

describe('the data package', () => {
  it('fits the published schema of Frictionless Data Packages', () => {
    const validate = validatorOf('data-package.json')
    expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true)
    // The schema itself is one that can refuse.
    expect(validate({ ...descriptor, resources: [] })).toBe(false)
  })

  it('has tables that fit the published schema of tabular resources', () => {
    const validate = validatorOf('tabular-data-resource.json')
    expect(tables.map(({ path }) => path)).toEqual(DATA_PACKAGE_TABLES.map(dataPackagePath))
    for (const table of tables) {
      expect(validate(table), `${table.name} ${JSON.stringify(validate.errors)}`).toBe(true)
    }
    expect(validate({ ...tables[0], schema: { fields: [{ type: 'string' }] } })).toBe(false)
  })

  it.each(tables)('$name holds what its schema declares', (table) => {
    const [head = [], ...rows] = cellsOf(table)
    const { fields, primaryKey } = table.schema
    expect(head).toEqual(fields.map(({ name }) => name))
    expect(rows.length).toBeGreaterThan(0)
    const faults: string[] = []
    fields.forEach(({ name, type, constraints = {} }, at) => {
      const seen = new Set<string>()
      rows.forEach((row, index) => {
        const cell = row[at] ?? ''
        const fault = (what: string): number =>
          faults.push(`${name}, row ${index}: ${what} ${cell}`)
        if (row.length !== fields.length) fault('cells')
        if (cell === '') {
          if (constraints.required) fault('empty')
          return
        }
        if (type === 'integer' && !/^-?\d+$/.test(cell)) fault('integer')
        if (type === 'year' && !/^\d{4}$/.test(cell)) fault('year')
        if (type === 'number' && !/^-?\d+(\.\d+)?(e-?\d+)?$/.test(cell)) fault('number')
        if (constraints.enum && !constraints.enum.includes(cell)) fault('enum')
        if (constraints.pattern && !new RegExp(`^${constraints.pattern}$`).test(cell))
          fault('pattern')
        if (constraints.minimum !== undefined && Number(cell) < constraints.minimum)
          fault('minimum')
        if (constraints.maximum !== undefined && Number(cell) > constraints.maximum)
          fault('maximum')
        if (constraints.unique && seen.has(cell)) fault('unique')
        seen.add(cell)
      })
    })
    expect(faults).toEqual([])
    const keys = rows.map((row) => primaryKey.map((name) => row[head.indexOf(name)]).join('|'))
    expect(new Set(keys).size).toBe(rows.length)
  })

  it('points only to rows that are there', () => {
    const valuesOf = (resource: Resource, field: string): Set<string> => {
      const [head = [], ...rows] = cellsOf(resource)
      return new Set(rows.map((row) => row[head.indexOf(field)] ?? ''))
    }
    let checked = 0
    for (const table of tables) {
      for (const { fields, reference } of table.schema.foreignKeys ?? []) {
        const target = tables.find(({ name }) => name === reference.resource)
        if (!target) throw new Error(`no resource ${reference.resource}`)
        const known = valuesOf(target, reference.fields)
        for (const value of valuesOf(table, fields)) {
          if (value !== '') expect(known.has(value), `${table.name} ${fields} ${value}`).toBe(true)
        }
        checked += 1
      }
    }
    expect(checked).toBe(12)
  })

  it('states size and hash of every file as they are', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const text = files.get(path) ?? ''
      expect(Buffer.byteLength(text)).toBe(bytes)
      expect(hash).toBe(`sha256:${hashOf(text)}`)
    }
  })

  it('holds every published figure, and a reason for every one that is missing', () => {
    const path = new URL('../../../public/geo/indicators/', import.meta.url)
    const rows = cellsOf({ path: dataPackagePath('observations') }).slice(1)
    const cellOf = new Map(
      rows.map(([indicator, year, district, ...rest]) => [
        `${indicator} ${year} ${district}`,
        rest,
      ]),
    )
    for (const id of ['2336', '2414', 'x_nat_fr', 'x_reach_library_10']) {
      const columns = JSON.parse(readFileSync(new URL(`${id}.json`, path), 'utf8')) as {
        readonly years: readonly number[]
        readonly districts: readonly number[]
        readonly values: readonly (readonly (number | null)[])[]
        readonly missing: readonly Readonly<Record<string, string>>[]
      }
      columns.years.forEach((year, y) => {
        columns.districts.forEach((district, d) => {
          if (district >= 700) return
          const [value, reason] = cellOf.get(`${id} ${year} ${district}`) ?? []
          const published = columns.values[y]?.[d] ?? null
          expect(value).toBe(published === null ? '' : String(published))
          expect(reason).toBe(published === null ? columns.missing[y]?.[String(district)] : '')
        })
      })
    }
    expect(rows.every(([, , , value, reason]) => (value === '') !== (reason === ''))).toBe(true)
  })

  it('has no cell that a spreadsheet would compute', () => {
    const computed = tables.flatMap((table) =>
      cellsOf(table)
        .flat()
        .filter((cell) => /^[=+@\t\r]/.test(cell) || /^-[^\d]/.test(cell)),
    )
    expect(computed).toEqual([])
  })

  it('is the same for the same edition, and its zip too', async () => {
    const again = await dataPackage(await readPackagedEdition(folder), async (text) => hashOf(text))
    expect([...again]).toEqual([...files])
    const zips = await Promise.all([zippedDataPackage(packaged), zippedDataPackage(packaged)])
    const [one, other] = await Promise.all(
      zips.map(async (zip) => hashOf(Buffer.from(await zip.arrayBuffer()).toString('base64'))),
    )
    expect(one).toBe(other)
    expect(zips[0]?.size).toBeLessThan(700_000)
  })

  it('leaves out what a person brought', async () => {
    const own = { ...packaged.edition.sources[0], id: 'own_1' }
    expect(DATA_PACKAGE_COLUMNS.sources[0]).toBe('source')
    const { packagedEdition } = await import('../../../src/export/package/packaged-edition-from.ts')
    const { loadTexts } = await import('../../../src/i18n/load-texts.ts')
    const nl = await loadTexts('nl')
    const [income] = packaged.edition.indicators
    if (!income) throw new Error('no indicator')
    const asked: string[] = []
    const result = await packagedEdition({
      edition: {
        ...packaged.edition,
        indicators: [income, { ...income, id: 'own_0123456789abcdef' }],
        sources: [...packaged.edition.sources, own] as typeof packaged.edition.sources,
      },
      loadSeries: async (id) => {
        asked.push(id)
        const series = packaged.series.get(id)
        if (!series) throw new Error(`asked for ${id}`)
        return series
      },
      services: [],
      sectors: null,
      districts: packaged.districts,
      texts: { nl, fr: nl, en: nl },
    })
    expect(asked).toEqual([income.id])
    expect(result.indicators.map(({ id }) => id)).toEqual([income.id])
    expect(result.edition.sources.some(({ id }) => id.startsWith('own_'))).toBe(false)
  })
})
