import { INCOME_INDICATOR } from '../core/indicators/income-indicator.ts'
import {
  BOOTSTRAP_PLACE,
  type Bootstrap,
  type BootstrapFiles,
  bootstrapFromChecked,
  type CheckedBootstrapFiles,
} from './bootstrap.ts'
import { DataError } from './data-error.ts'
import { packJson } from './packed-json.ts'
import { parseFile } from './parse-file.ts'
import { editionFileSchema, seriesFileSchema } from './schemas/file-schemas.ts'

/**
 * The text to put in `<script type="application/json" id="bootstrap">`. `<` is written as an
 * escape, so that no text in the data can end the element.
 *
 * @throws DataError when a file is not valid or the files are not of one edition
 */
export function makeBootstrap(files: BootstrapFiles): string {
  const checked = checkedFiles(files)
  // Also what only shows when the columns are put together.
  bootstrapFromChecked(checked)
  return JSON.stringify(packJson(checked)).replaceAll('<', '\\u003c')
}

/** The data of the first screen from its files. @throws DataError as `makeBootstrap` does */
export function bootstrapFromFiles(files: BootstrapFiles): Bootstrap {
  return bootstrapFromChecked(checkedFiles(files))
}

function checkedFiles(files: BootstrapFiles): CheckedBootstrapFiles {
  const edition = parseFile(`${BOOTSTRAP_PLACE} edition`, files.edition, editionFileSchema, null)
  const seriesOf = (place: string, content: unknown) =>
    parseFile(place, content, seriesFileSchema, edition.edition)
  const population = seriesOf(`${BOOTSTRAP_PLACE} population`, files.population)
  const series = seriesOf(`${BOOTSTRAP_PLACE} series`, files.series)
  if (series.id !== INCOME_INDICATOR) {
    throw new DataError(
      'invalid',
      `${BOOTSTRAP_PLACE} series`,
      `holds ${series.id}, not the income`,
    )
  }
  return { edition, population, series }
}
