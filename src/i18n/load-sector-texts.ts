import type { Language } from '../core/view/view-state.ts'
import type { SectorTexts } from './sector-texts.ts'

/**
 * The words of the statistical sectors in a language, fetched on first use.
 *
 * @throws The error of the dynamic import when the file can not be fetched.
 */
export async function loadSectorTexts(language: Language): Promise<SectorTexts> {
  switch (language) {
    case 'nl':
      return (await import('./nl/sectors.ts')).sectors
    case 'fr':
      return (await import('./fr/sectors.ts')).sectors
    case 'en':
      return (await import('./en/sectors.ts')).sectors
  }
}
