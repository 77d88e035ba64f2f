import type { Edition } from '../core/edition.ts'
import type { IndicatorSeries, SeriesColumns } from '../core/indicators/indicator.ts'
import { DataError } from './data-error.ts'
import { editionFromFiles, seriesFromFile } from './edition-from-files.ts'
import { unpackJson } from './packed-json.ts'
import type { EditionFile } from './schemas/file-schemas.ts'

/** Id of the `<script type="application/json">` in the page. */
export const BOOTSTRAP_ELEMENT_ID = 'bootstrap'

/** What an error names as its file. */
export const BOOTSTRAP_PLACE = `#${BOOTSTRAP_ELEMENT_ID}`

/** The data of the first screen, which came with the page. */
export interface Bootstrap {
  readonly edition: Edition
  /** Series of the indicator of the first screen: the income of the edition. */
  readonly series: IndicatorSeries
}

/** The files of the first screen, as parsed JSON. */
export interface BootstrapFiles {
  /** `geo/edition.json` */
  readonly edition: unknown
  /** `geo/indicators/1603.json` */
  readonly population: unknown
  /** `geo/indicators/<id>.json` of the indicator of the first screen */
  readonly series: unknown
}

/** Files that were found to be in the form that this version reads. */
export interface CheckedBootstrapFiles extends BootstrapFiles {
  readonly edition: EditionFile
  readonly population: SeriesColumns
  readonly series: SeriesColumns
}

/**
 * The data of the first screen from the page itself. The build has checked them, in the same file
 * as the script's address: a page that came in part is no JSON or lacks a member.
 *
 * @throws DataError `notFound`, `notJson` or `invalid`
 */
export function readBootstrap(document: {
  getElementById(id: string): { readonly textContent: string | null } | null
}): Bootstrap {
  const element = document.getElementById(BOOTSTRAP_ELEMENT_ID)
  if (!element) throw new DataError('notFound', BOOTSTRAP_PLACE, 'the page has no such element')
  const files = unpackJson(parseJson(element.textContent ?? ''))
  if (!isWhole(files)) throw new DataError('invalid', BOOTSTRAP_PLACE, 'a member is missing')
  return bootstrapFromChecked(files)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DataError('notJson', BOOTSTRAP_PLACE, String(error))
  }
}

function isWhole(files: unknown): files is CheckedBootstrapFiles {
  if (typeof files !== 'object' || files === null) return false
  return 'edition' in files && 'population' in files && 'series' in files
}

/** The data of the first screen from its files. @throws DataError when columns do not fit */
export function bootstrapFromChecked(files: CheckedBootstrapFiles): Bootstrap {
  const { districts } = files.edition
  const population = seriesFromFile(`${BOOTSTRAP_PLACE} population`, files.population, districts)
  const series = seriesFromFile(`${BOOTSTRAP_PLACE} series`, files.series, districts)
  return Object.freeze({
    edition: editionFromFiles(files.edition, { population, income: series }),
    series,
  })
}
