import type { Language } from '../core/view/view-state.ts'
import type { OwnTexts } from './own-texts.ts'

/**
 * The words of bringing own data in a language, fetched on first use.
 *
 * @throws The error of the dynamic import when the file can not be fetched.
 */
export async function loadOwnTexts(language: Language): Promise<OwnTexts> {
  switch (language) {
    case 'nl':
      return (await import('./nl/own.ts')).own
    case 'fr':
      return (await import('./fr/own.ts')).own
    case 'en':
      return (await import('./en/own.ts')).own
  }
}
