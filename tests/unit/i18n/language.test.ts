import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/core/view/view-state.ts'
import { languageFromBrowser } from '../../../src/i18n/language-from-browser.ts'
import { dutchTexts, loadTexts } from '../../../src/i18n/load-texts.ts'

describe('languageFromBrowser', () => {
  it('takes the first language the product has', () => {
    expect(languageFromBrowser(['de-DE', 'fr-BE', 'nl'])).toBe('fr')
    expect(languageFromBrowser(['EN-us', 'nl'])).toBe('en')
  })

  it('falls back to Dutch', () => {
    expect(languageFromBrowser([])).toBe('nl')
    expect(languageFromBrowser(['de', 'ar', '', 'constructor', 'nld'])).toBe('nl')
  })
})

describe('loadTexts', () => {
  it('gives the texts of the language asked for', async () => {
    for (const language of LANGUAGES) {
      const texts = await loadTexts(language)
      expect(texts.language).toBe(language)
      expect(texts.format.language).toBe(language)
    }
  })

  it('gives Dutch without a second copy', async () => {
    expect(await loadTexts('nl')).toBe(dutchTexts)
  })
})
