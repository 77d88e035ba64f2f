/**
 * What sources say of themselves (who published, which edition, when it was fetched, under which
 * licence) in a language, by the English words in which the data carries them. A statement that is
 * not there, as of a newer edition, is shown in those words.
 */
export type SourceNotes = Readonly<Record<string, string>>
