import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fontFaces } from '../../../scripts/fonts/font-faces.ts'
import { SYSTEM_CHARACTERS, TEXT_CHARACTERS } from '../../../scripts/fonts/text-characters.ts'
import { textFont } from '../../../scripts/fonts/text-font.ts'
import { unicodeRange } from '../../../scripts/fonts/unicode-range.ts'

const ROOT = join(import.meta.dirname, '../../..')
const FONTS = join(ROOT, 'src/ui/fonts')
const TEXTS = join(ROOT, 'src/i18n')
const NAMES = ['edition.json', 'services.json', 'streets.json']

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path))
}

const usedIn = (files: readonly string[]): readonly string[] => [
  ...new Set(files.flatMap((file) => [...new Set(readFileSync(file, 'utf8'))])),
]

describe('the font of the first screen', () => {
  it('has every character of the texts in all languages and of the names of the edition', () => {
    const known = new Set([...TEXT_CHARACTERS, ...SYSTEM_CHARACTERS, '\n'])
    const names = NAMES.map((name) => join(ROOT, 'public/geo', name))
    const lacking = usedIn([...filesIn(TEXTS), ...names]).filter((one) => !known.has(one))
    expect(lacking, 'add them to scripts/fonts/text-characters.ts and make the font anew').toEqual(
      [],
    )
  })

  it('is what its script makes of these characters', async () => {
    const kept = readFileSync(join(FONTS, 'inter-text.woff2'))
    expect(kept.equals(await textFont()), 'npx tsx scripts/fonts/make-text-font.ts').toBe(true)
    expect(readFileSync(join(FONTS, 'inter.css'), 'utf8')).toBe(fontFaces())
  })

  it('comes with its licence', () => {
    expect(readFileSync(join(FONTS, 'OFL.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE')
  })
})

describe('unicodeRange', () => {
  it('joins what follows on each other', () => {
    expect(unicodeRange([0x42, 0x41, 0x43, 0xe9, 0x20ac])).toBe('U+0041-0043, U+00E9, U+20AC')
  })
})
