import { describe, expect, it } from 'vitest'
import { sourceNotes as en } from '../../../src/i18n/en/source-notes.ts'
import { sourceNotes as fr } from '../../../src/i18n/fr/source-notes.ts'
import { sourceNotes as nl } from '../../../src/i18n/nl/source-notes.ts'
import { publishedEdition } from '../../support/published-edition.ts'
import { publishedSectors } from '../../support/published-sectors.ts'

/** What needs no translation. */
const isDate = (text: string): boolean => /^\d{4}(-\d{2}){0,2}$/.test(text)

const statements = [...publishedEdition.sources, ...publishedSectors.sources]
  .flatMap(({ publisher, edition, retrieved, licence }) => [publisher, edition, retrieved, licence])
  .filter((text) => !isDate(text))

describe('what the sources say of themselves', () => {
  it('is told in Dutch and French', () => {
    // A newer edition shows new statements as they are, in English.
    const known = publishedEdition.id === '2026-09' ? statements : []
    for (const statement of known) {
      expect(nl, statement).toHaveProperty([statement])
      expect(fr, statement).toHaveProperty([statement])
    }
  })

  it('keeps every date, year and number', () => {
    const numbers = (text: string) => (text.match(/\d+/g) ?? []).toSorted()
    for (const notes of [nl, fr, en]) {
      for (const [statement, note] of Object.entries(notes)) {
        expect(numbers(note), statement).toEqual(numbers(statement))
      }
    }
  })

  it('speaks to readers, not to those who gathered the data', () => {
    for (const notes of [nl, fr, en]) {
      for (const note of Object.values(notes)) expect(note).not.toMatch(/README|finder|URL/)
    }
  })
})
