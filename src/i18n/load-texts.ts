import type { Language } from '../core/view/view-state.ts'
import { texts as dutchTexts } from './nl/index.ts'
import type { Texts } from './texts.ts'

/** Always at hand: the first screen and the prerendered page are Dutch. */
export { dutchTexts }

/**
 * The texts of a language. Dutch answers at once; French and English are fetched on first use.
 *
 * @throws The error of the dynamic import when the file can not be fetched.
 */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'nl':
      return dutchTexts
    case 'fr':
      return (await import('./fr/index.ts')).texts
    case 'en':
      return (await import('./en/index.ts')).texts
  }
}
