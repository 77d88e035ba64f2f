import type { Language } from '../core/view/view-state.ts'
import type { MethodFacts, MethodTexts } from './method-text.ts'

/**
 * How the measures are computed, told in a language; fetched when someone asks for it.
 *
 * @throws The error of the dynamic import when the file can not be fetched.
 */
export async function loadMethodTexts(
  language: Language,
  facts: MethodFacts,
): Promise<MethodTexts> {
  switch (language) {
    case 'nl':
      return (await import('./nl/methods.ts')).methodTexts(facts)
    case 'fr':
      return (await import('./fr/methods.ts')).methodTexts(facts)
    case 'en':
      return (await import('./en/methods.ts')).methodTexts(facts)
  }
}
