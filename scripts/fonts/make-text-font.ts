import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fontFaces } from './font-faces.ts'
import { textFont } from './text-font.ts'

/**
 * Writes the typeface of the app: run it after a change of `text-characters.ts`.
 *
 *     npx tsx scripts/fonts/make-text-font.ts
 */
const FOLDER = join(import.meta.dirname, '../../src/ui/fonts')
const font = await textFont()
writeFileSync(join(FOLDER, 'inter-text.woff2'), font)
writeFileSync(join(FOLDER, 'inter.css'), fontFaces())
const licence = createRequire(import.meta.url).resolve('@fontsource-variable/inter/LICENSE')
writeFileSync(join(FOLDER, 'OFL.txt'), readFileSync(licence))
console.log(`inter-text.woff2: ${font.length} bytes`)
