import { describe, expect, it } from 'vitest'
import { loadEvidenceNotes } from '../../../src/i18n/load-evidence-notes.ts'
import { publishedEdition } from '../../support/published-edition.ts'

const notes = publishedEdition.zones
  .filter(({ id }) => id.startsWith('armeSikkel'))
  .flatMap(({ members }) => members.flatMap(({ evidence }) => evidence.map(({ text }) => text)))

describe('the notes on the evidence of the arme sikkel', () => {
  it.each(['nl', 'fr'] as const)('are all there in %s', async (language) => {
    const inLanguage = await loadEvidenceNotes(language)
    expect(notes.length).toBeGreaterThan(20)
    expect(notes.filter((note) => inLanguage(note) === note)).toEqual([])
  })

  it('keep every number of the note they stand for', async () => {
    const digits = (text: string) => (text.replace(/[\s\u202f]/g, '').match(/\d+/g) ?? []).sort()
    for (const language of ['nl', 'fr'] as const) {
      const inLanguage = await loadEvidenceNotes(language)
      for (const note of notes) {
        const numbers = digits(
          note.replace('wijk 17', '').replaceAll('L28', '28').replace('-', ' tot '),
        )
        expect(digits(inLanguage(note)), note).toEqual(numbers)
      }
    }
  })
})
