import type { Language } from '../core/view/view-state.ts'
import type { IndicatorPageTexts } from './indicator-page-texts.ts'

/**
 * The words of the page on one indicator in a language, fetched on first use.
 *
 * @throws The error of the dynamic import when the file can not be fetched.
 */
export async function loadIndicatorPageTexts(language: Language): Promise<IndicatorPageTexts> {
  switch (language) {
    case 'nl':
      return (await import('./nl/indicator-page.ts')).indicatorPage
    case 'fr':
      return (await import('./fr/indicator-page.ts')).indicatorPage
    case 'en':
      return (await import('./en/indicator-page.ts')).indicatorPage
  }
}
