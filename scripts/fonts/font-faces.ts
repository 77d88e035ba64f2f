import { fallbackFaces } from './fallback-faces.ts'
import { TEXT_CHARACTERS } from './text-characters.ts'
import { unicodeRange } from './unicode-range.ts'

const FILES = '@fontsource-variable/inter/files'

/** Western European letters, of which the font of the first screen has the usual ones. */
const LATIN_1 = Array.from({ length: 0x60 }, (_, index) => 0xa0 + index)

/** What `inter-latin-ext-wght-normal.woff2` has, after the style sheet of its package. */
const LATIN_EXTENDED =
  'U+0100-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF'

/**
 * The style sheet that names the files of the typeface: the small one that the texts need, and
 * those with the letters that only a visitor's own words may have, fetched when they do; and the fonts
 * that stand in for it.
 */
export function fontFaces(): string {
  const text = [...TEXT_CHARACTERS].map((character) => character.codePointAt(0) ?? 0)
  const rest = LATIN_1.filter((code) => !text.includes(code))
  return [
    '/* Written by scripts/fonts/make-text-font.ts. */',
    face(`${FILES}/inter-latin-ext-wght-normal.woff2`, LATIN_EXTENDED),
    face(`${FILES}/inter-latin-wght-normal.woff2`, unicodeRange(rest)),
    face('./inter-text.woff2', unicodeRange(text)),
    ...fallbackFaces(),
  ].join('\n')
}

function face(file: string, range: string): string {
  return `@font-face {
  font-family: "Inter Variable";
  font-style: normal;
  font-display: swap;
  font-weight: 100 900;
  src: url(${file}) format("woff2");
  unicode-range:
    ${range};
}
`
}
