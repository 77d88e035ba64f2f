import type { Language } from '../core/view/view-state.ts'
import type { builtInStory } from './nl/built-in-story.ts'
import type { present } from './nl/present.ts'

/** The texts of stories and shows; the Dutch ones give the shape. */
export interface PresentTexts {
  readonly present: typeof present
  readonly builtInStory: typeof builtInStory
}

/**
 * The texts of stories and shows in a language, fetched on first use: the first screen has none.
 *
 * @throws The error of the dynamic import when a file can not be fetched.
 */
export async function loadPresentTexts(language: Language): Promise<PresentTexts> {
  switch (language) {
    case 'nl':
      return { ...(await import('./nl/present.ts')), ...(await import('./nl/built-in-story.ts')) }
    case 'fr':
      return { ...(await import('./fr/present.ts')), ...(await import('./fr/built-in-story.ts')) }
    case 'en':
      return { ...(await import('./en/present.ts')), ...(await import('./en/built-in-story.ts')) }
  }
}
