import type { Language } from '../view/view-state.ts'
import type { OfficialName } from './district.ts'

/**
 * The name of a place in a language of the interface. Brussels has no official English names:
 * English shows the Dutch one. Where one language was not seen (empty), the other is shown.
 */
export function nameIn(name: OfficialName, language: Language): string {
  switch (language) {
    case 'nl':
    case 'en':
      return name.nl === '' ? name.fr : name.nl
    case 'fr':
      return name.fr === '' ? name.nl : name.fr
  }
}
