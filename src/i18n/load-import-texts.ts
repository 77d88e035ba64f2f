import type { Language } from '../core/view/view-state.ts'
import type { ImportTexts } from './import-texts.ts'

/**
 * The words for files that a person brings, fetched on first use.
 *
 * @throws The error of the dynamic import when the file can not be fetched.
 */
export async function loadImportTexts(language: Language): Promise<ImportTexts> {
  switch (language) {
    case 'nl':
      return (await import('./nl/import.ts')).importTexts
    case 'fr':
      return (await import('./fr/import.ts')).importTexts
    case 'en':
      return (await import('./en/import.ts')).importTexts
  }
}
