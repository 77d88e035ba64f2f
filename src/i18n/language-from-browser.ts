import type { Language } from '../core/view/view-state.ts'

const LANGUAGE_BY_SUBTAG: ReadonlyMap<string, Language> = new Map([
  ['nl', 'nl'],
  ['fr', 'fr'],
  ['en', 'en'],
])

/**
 * The first language of the product among those a browser prefers; Dutch when there is none.
 *
 * @param preferred BCP 47 tags, best first, as in `navigator.languages`.
 */
export function languageFromBrowser(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const [subtag = ''] = tag.toLowerCase().split('-')
    const language = LANGUAGE_BY_SUBTAG.get(subtag)
    if (language !== undefined) return language
  }
  return 'nl'
}
