import type { Edition } from '../core/edition.ts'
import { INCOME_INDICATOR } from '../core/indicators/income-indicator.ts'
import type { IndicatorSeries } from '../core/indicators/indicator.ts'
import { DataError } from './data-error.ts'
import { editionFromFiles, seriesFromFile } from './edition-from-files.ts'
import { parseFile } from './parse-file.ts'
import { editionFileSchema, seriesFileSchema } from './schemas/file-schemas.ts'

/** Id of the `<script type="application/json">` in the page. */
export const BOOTSTRAP_ELEMENT_ID = 'bootstrap'

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

/**
 * The text to put in `<script type="application/json" id="bootstrap">`. `<` is written as an
 * escape, so that no text in the data can end the element.
 *
 * @throws DataError when a file is not valid or the files are not of one edition
 */
export function makeBootstrap(files: BootstrapFiles): string {
  bootstrapFromFiles(files)
  const { edition, population, series } = files
  return JSON.stringify({ edition, population, series }).replaceAll('<', '\\u003c')
}

/**
 * The data of the first screen from the page itself, checked like a file that is loaded.
 *
 * @throws DataError `notFound`, `notJson`, `invalid` or `wrongEdition`
 */
export function readBootstrap(document: {
  getElementById(id: string): { readonly textContent: string | null } | null
}): Bootstrap {
  const element = document.getElementById(BOOTSTRAP_ELEMENT_ID)
  if (!element) throw new DataError('notFound', PLACE, 'the page has no such element')
  return bootstrapFromFiles(filesOf(parseJson(element.textContent ?? '')))
}

const PLACE = `#${BOOTSTRAP_ELEMENT_ID}`

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DataError('notJson', PLACE, String(error))
  }
}

function filesOf(content: unknown): BootstrapFiles {
  const members: Partial<BootstrapFiles> =
    typeof content === 'object' && content !== null ? content : {}
  return { edition: members.edition, population: members.population, series: members.series }
}

/** The data of the first screen from its files. @throws DataError */
export function bootstrapFromFiles(files: BootstrapFiles): Bootstrap {
  const edition = parseFile(`${PLACE} edition`, files.edition, editionFileSchema, null)
  const seriesOf = (place: string, content: unknown): IndicatorSeries => {
    const file = parseFile(place, content, seriesFileSchema, edition.edition)
    return seriesFromFile(place, file, edition.districts)
  }
  const population = seriesOf(`${PLACE} population`, files.population)
  const series = seriesOf(`${PLACE} series`, files.series)
  if (series.id !== INCOME_INDICATOR) {
    throw new DataError('invalid', `${PLACE} series`, `holds ${series.id}, not the income`)
  }
  return Object.freeze({
    edition: editionFromFiles(edition, { population, income: series }),
    series,
  })
}
