import {
  DATA_PACKAGE_COLUMNS,
  DATA_PACKAGE_DESCRIPTOR,
  DATA_PACKAGE_DISTRICTS_GEOJSON,
  DATA_PACKAGE_TABLES,
  type DataPackageTable,
  dataPackagePath,
} from '../../core/own/data-package-contract.ts'
import { geojsonText } from '../geojson/geojson-text.ts'
import { packageCsv } from './package-csv.ts'
import { PACKAGE_FIELDS, PACKAGE_KEYS, PACKAGE_TITLES } from './package-fields.ts'
import { packageReadme } from './package-readme.ts'
import { packageRows } from './package-tables.ts'
import type { PackagedEdition } from './packaged-edition.ts'

/**
 * A whole edition as a Frictionless Data Package (version 1): `datapackage.json`, a CSV a table with
 * its schema, and the outlines of the wijken as GeoJSON. The same edition gives the same texts.
 *
 * @param sha256 hash of a text in UTF-8, hexadecimal; null where the platform can not tell
 * @returns text by path in the package
 */
export async function dataPackage(
  packaged: PackagedEdition,
  sha256: (text: string) => Promise<string | null>,
): Promise<ReadonlyMap<string, string>> {
  const tables = DATA_PACKAGE_TABLES.map(
    (table) =>
      [
        dataPackagePath(table),
        packageCsv(DATA_PACKAGE_COLUMNS[table], packageRows(table, packaged)),
      ] as const,
  )
  const outlines = geojsonText({}, packaged.districts.features)
  const contents = [...tables, [DATA_PACKAGE_DISTRICTS_GEOJSON, outlines] as const]
  const facts = new Map(
    await Promise.all(
      contents.map(async ([path, content]) => {
        const hash = await sha256(content)
        const bytes = new TextEncoder().encode(content).length
        return [path, { bytes, ...(hash === null ? {} : { hash: `sha256:${hash}` }) }] as const
      }),
    ),
  )
  const descriptor = {
    profile: 'data-package',
    name: `wijkwijzer-${packaged.edition.id}`,
    title: 'Wijkwijzer: inequality between the neighbourhoods of Brussels',
    description:
      'Every figure that the map holds, per monitoring district and year, with its source, and the services of the Dutch-language network. A missing value has a reason.',
    version: packaged.edition.id,
    licenses: LICENCES,
    sources: packaged.edition.sources.map(({ id, publisher, edition, retrieved, licence }) => ({
      title: `${publisher}. ${edition}`,
      id,
      retrieved,
      licence,
    })),
    resources: [
      ...DATA_PACKAGE_TABLES.map((table) =>
        tableResource(table, facts.get(dataPackagePath(table))),
      ),
      {
        profile: 'data-resource',
        name: 'districts-outlines',
        title: 'Outlines of the monitoring districts, simplified, WGS84 (RFC 7946)',
        path: DATA_PACKAGE_DISTRICTS_GEOJSON,
        format: 'geojson',
        mediatype: 'application/geo+json',
        encoding: 'utf-8',
        ...facts.get(DATA_PACKAGE_DISTRICTS_GEOJSON),
      },
    ],
  }
  return new Map([
    [DATA_PACKAGE_DESCRIPTOR, `${JSON.stringify(descriptor, null, 2)}\n`],
    ['README.md', packageReadme(packaged.edition)],
    ...contents,
  ])
}

/**
 * Figures are free to use with mention of the source; coordinates of services are of OpenStreetMap.
 * What each source states is in `sources`.
 */
const LICENCES = [
  {
    name: 'other-at',
    title: 'Figures: reuse with mention of the source, as stated per source',
  },
  {
    name: 'ODbL-1.0',
    path: 'https://opendatacommons.org/licenses/odbl/1-0/',
    title: 'Coordinates of services: © OpenStreetMap contributors',
  },
] as const

interface FileFacts {
  readonly bytes: number
  readonly hash?: string
}

function tableResource(table: DataPackageTable, facts: FileFacts | undefined) {
  const { primaryKey, references } = PACKAGE_KEYS[table]
  const foreignKeys = Object.entries(references).map(([field, resource]) => ({
    fields: field,
    reference: { resource: resourceName(resource), fields: field },
  }))
  return {
    profile: 'tabular-data-resource',
    name: resourceName(table),
    title: PACKAGE_TITLES[table],
    path: dataPackagePath(table),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    ...facts,
    schema: {
      fields: Object.entries(PACKAGE_FIELDS[table]).map(([name, field]) => ({ name, ...field })),
      missingValues: [''],
      primaryKey,
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  }
}

/** Names of resources have no underscores in common use. */
const resourceName = (table: DataPackageTable): string => table.replaceAll('_', '-')
