import type { SourceNotes } from '../../i18n/source-notes.ts'

interface SourceNoteProps {
  /** As the data carries it, in English. */
  readonly text: string
  readonly notes: SourceNotes
}

/** What a source says of itself, in the language of the page where we have it. */
export function SourceNote({ text, notes }: SourceNoteProps) {
  const ours = notes[text]
  return ours === undefined ? <span lang="en">{text}</span> : ours
}
