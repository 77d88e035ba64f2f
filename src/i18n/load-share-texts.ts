import type { Language } from '../core/view/view-state.ts'
import type { ShareTexts } from './share-texts.ts'

/**
 * The words of sharing in a language, fetched on first use.
 *
 * @throws The error of the dynamic import when the file can not be fetched.
 */
export async function loadShareTexts(language: Language): Promise<ShareTexts> {
  switch (language) {
    case 'nl':
      return (await import('./nl/share.ts')).share
    case 'fr':
      return (await import('./fr/share.ts')).share
    case 'en':
      return (await import('./en/share.ts')).share
  }
}
