import type { Language } from '../core/view/view-state.ts'
import type { MethodTexts } from './method-text.ts'

/**
 * How the measures are computed, told in a language; fetched when someone asks for it.
 *
 * @throws The error of the dynamic import when the file can not be fetched.
 */
export async function loadMethodTexts(language: Language): Promise<MethodTexts> {
  switch (language) {
    case 'nl':
      return (await import('./nl/methods.ts')).methodTexts
    case 'fr':
      return (await import('./fr/methods.ts')).methodTexts
    case 'en':
      return (await import('./en/methods.ts')).methodTexts
  }
}
