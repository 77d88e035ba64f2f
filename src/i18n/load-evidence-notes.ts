import type { Language } from '../core/view/view-state.ts'

/** Gives a note on the evidence of a zone in one language; one without translation as it is. */
export type EvidenceNotes = (note: string) => string

/** Fetches the notes in a language; those of the edition are in English. */
export async function loadEvidenceNotes(language: Language): Promise<EvidenceNotes> {
  if (language === 'en') return (note) => note
  const { evidenceNotes } =
    language === 'nl'
      ? await import('./evidence-notes/nl.ts')
      : await import('./evidence-notes/fr.ts')
  return (note) => evidenceNotes[note] ?? note
}
