/**
 * `npm run data:package`: writes the edition of `public/geo/` as a Frictionless Data Package.
 *
 *     npx tsx scripts/data/package/write-package.ts [folder with geo/] [output folder]
 *
 * The app makes the same files in the browser and zips them: nothing of the package is part of a
 * build. When anything is wrong, the output folder is as it was.
 */
import { dataPackage } from '../../../src/export/package/data-package.ts'
import { sha256 } from '../sha256.ts'
import { replaceFolder } from '../write/replace-folder.ts'
import { readPackagedEdition } from './read-packaged-edition.ts'

const [folder = 'public', outputFolder = 'data-package'] = process.argv.slice(2)

const packaged = await readPackagedEdition(folder)
const files = await dataPackage(packaged, async (text) => sha256(text))
replaceFolder(outputFolder, files)
console.log(`${outputFolder}: ${files.size} files of edition ${packaged.edition.id}`)
