import type { Language } from '../../../src/core/view/view-state.ts'
import { loadPresentTexts, type PresentTexts } from '../../../src/i18n/load-present-texts.ts'
import { loadShareTexts } from '../../../src/i18n/load-share-texts.ts'
import { loadTexts } from '../../../src/i18n/load-texts.ts'
import type { ShareTexts } from '../../../src/i18n/share-texts.ts'
import type { Texts } from '../../../src/i18n/texts.ts'

/** Every text of a language that the page can show, by which a test finds a button in it. */
export interface Words extends PresentTexts {
  readonly texts: Texts
  readonly share: ShareTexts
}

export async function wordsOf(language: Language): Promise<Words> {
  const [texts, share, present] = await Promise.all([
    loadTexts(language),
    loadShareTexts(language),
    loadPresentTexts(language),
  ])
  return { texts, share, ...present }
}
