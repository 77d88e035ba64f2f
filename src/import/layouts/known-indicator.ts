import type { OfficialName } from '../../core/districts/district.ts'
import type { Indicator } from '../../core/indicators/indicator.ts'
import { foldText } from '../../core/search/fold-text.ts'

/** The indicator of the catalogue with this published name, Dutch or French; null for none. */
export function knownByName(indicators: readonly Indicator[], name: string): Indicator | null {
  const folded = foldText(name)
  if (folded === '') return null
  return (
    indicators.find(({ publishedName: { nl, fr } }) =>
      [nl, fr].some((published) => published !== '' && foldText(published) === folded),
    ) ?? null
  )
}

/** The number of the publisher in the address of an indicator's page; null for none. */
export function pageNumber(text: string): string | null {
  return /IndicatorPage\/(\d{1,6})/i.exec(text)?.[1] ?? null
}

/** The name of a column: as published where the indicator is known, else as the file writes it. */
export function columnName(
  known: Indicator | null,
  name: string,
  language: 'nl' | 'fr',
): OfficialName {
  const written = language === 'fr' ? { nl: '', fr: name } : { nl: name, fr: '' }
  if (known === null) return written
  const { nl, fr } = known.publishedName
  return { nl: written.nl || nl, fr: written.fr || fr }
}
