import type { ViewState } from '../view/view-state.ts'
import type { OfficialName } from './district.ts'
import { nameIn } from './name-in.ts'

/** How a reader wants the names of places: a `ViewState` is one. */
export type NameForm = Pick<ViewState, 'language' | 'naming'>

/** A name in the language of the page, and in the other language where that is shown too. */
export interface NameParts {
  readonly own: string
  /** null where one name says it all: not asked for, the same in both, or not known. */
  readonly other: string | null
  readonly otherLanguage: 'nl' | 'fr'
}

/** The name or names of a place, for text that marks the language of each. */
export function nameParts(name: OfficialName, { language, naming }: NameForm): NameParts {
  const own = nameIn(name, language)
  const otherLanguage = language === 'fr' ? 'nl' : 'fr'
  const other = name[otherLanguage]
  const isShown = naming === 'bilingual' && other !== '' && other !== own
  return { own, other: isShown ? other : null, otherLanguage }
}

/** The name or names of a place as one text: `Schaarbeek – Schaerbeek`. */
export function placeNameIn(name: OfficialName, form: NameForm): string {
  const { own, other } = nameParts(name, form)
  return other === null ? own : `${own} – ${other}`
}
