import { foldText } from '../../core/search/fold-text.ts'
import { SERVICE_TYPES, type ServiceTypeId } from '../../core/services/service.ts'
import { services as en } from '../../i18n/en/services.ts'
import { services as fr } from '../../i18n/fr/services.ts'
import { services as nl } from '../../i18n/nl/services.ts'

/** The type of the map that a text names, by its id or its words in a language; null for none. */
export function namedType(text: string): ServiceTypeId | null {
  const folded = foldText(text)
  if (folded === '') return null
  return (
    SERVICE_TYPES.find((type) =>
      writingsOf(type).some((writing) => foldText(writing) === folded),
    ) ?? null
  )
}

function writingsOf(type: ServiceTypeId): readonly string[] {
  return [type, ...[nl, fr, en].flatMap((texts) => [texts[type].one, texts[type].other])]
}
