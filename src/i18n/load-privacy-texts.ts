import type { Language } from '../core/view/view-state.ts'
import type { PrivacyTexts } from './privacy-texts.ts'

/**
 * What the page says of privacy and licences, fetched when someone asks what the map is.
 *
 * @throws The error of the dynamic import when the file can not be fetched.
 */
export async function loadPrivacyTexts(language: Language): Promise<PrivacyTexts> {
  switch (language) {
    case 'nl':
      return (await import('./nl/privacy.ts')).privacy
    case 'fr':
      return (await import('./fr/privacy.ts')).privacy
    case 'en':
      return (await import('./en/privacy.ts')).privacy
  }
}
