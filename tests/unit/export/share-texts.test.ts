import { describe, expect, it } from 'vitest'
import { share as en } from '../../../src/i18n/en/share.ts'
import { share as fr } from '../../../src/i18n/fr/share.ts'
import { share as nl } from '../../../src/i18n/nl/share.ts'
import { textLeaves } from '../i18n/text-leaves.ts'

const shapeOf = (texts: unknown) =>
  textLeaves(texts).map(({ path, leaf }) => `${path}: ${typeof leaf}`)
const stringsOf = (texts: unknown) =>
  textLeaves(texts).flatMap(({ path, leaf }) =>
    typeof leaf === 'string' ? [{ path, text: leaf }] : [],
  )

describe.each([
  { id: 'nl', texts: nl },
  { id: 'fr', texts: fr },
  { id: 'en', texts: en },
])('words of sharing in $id', ({ texts }) => {
  it('have the keys of Dutch and no empty text', () => {
    expect(shapeOf(texts).sort()).toEqual(shapeOf(nl).sort())
    for (const { path, text } of stringsOf(texts)) expect(text, path).toMatch(/^\S(.*\S)?$/su)
  })

  it('name every layer differently', () => {
    const names = Object.values(texts.sheet.layers)
    expect(new Set(names).size).toBe(names.length)
  })

  it('use real apostrophes', () => {
    for (const { path, text } of stringsOf(texts)) expect(text, path).not.toMatch(/\p{L}'\p{L}/u)
  })
})

describe('words of sharing in French', () => {
  it('hold the signs to their word', () => {
    for (const { path, text } of stringsOf(fr)) expect(text, path).not.toMatch(/ [;:?!»%]|« /u)
    for (const text of [
      fr.panel.saved('x'),
      fr.panel.picture.pixels(1, 2, 3),
      fr.sheet.link('x'),
    ]) {
      expect(text).not.toMatch(/ :/)
    }
  })
})
