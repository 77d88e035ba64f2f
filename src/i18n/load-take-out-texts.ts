import type { Language } from '../core/view/view-state.ts'
import type { TakeOutTexts } from './take-out-texts.ts'

/**
 * The words of files with data and of citing in a language, fetched on first use.
 *
 * @throws The error of the dynamic import when the file can not be fetched.
 */
export async function loadTakeOutTexts(language: Language): Promise<TakeOutTexts> {
  switch (language) {
    case 'nl':
      return (await import('./nl/take-out.ts')).takeOut
    case 'fr':
      return (await import('./fr/take-out.ts')).takeOut
    case 'en':
      return (await import('./en/take-out.ts')).takeOut
  }
}
