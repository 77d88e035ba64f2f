import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { TEXT_CHARACTERS } from './text-characters.ts'

const SOURCE = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'

/** The weights that the style sheets use. */
const WEIGHTS = { min: 400, max: 700 }

/** Kerning, figures of one width, and the `l` with a tail. */
const FEATURES = ['kern', 'tnum', 'cv05']

/** Inter with the characters and weights that the texts use, as WOFF2. */
export async function textFont(): Promise<Buffer> {
  const source = await readFile(createRequire(import.meta.url).resolve(SOURCE))
  return subsetFont(source, TEXT_CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
    keepFeatures: FEATURES,
  })
}
