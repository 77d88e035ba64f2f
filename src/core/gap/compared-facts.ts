import type { ComparedFacts } from '../../i18n/figure-facts.ts'
import { nameIn } from '../districts/name-in.ts'
import type { Edition } from '../edition.ts'
import type { ComparisonChoice, Language } from '../view/view-state.ts'
import { namedZone } from '../zones/named-zone.ts'
import { resolveZone } from '../zones/resolve-zone.ts'

/**
 * What texts need to name a comparison.
 *
 * @throws RangeError for a municipality that the edition does not hold
 */
export function comparedFacts(
  choice: ComparisonChoice,
  edition: Edition,
  language: Language,
): ComparedFacts {
  switch (choice.kind) {
    case 'rest':
    case 'region':
      return { kind: choice.kind }
    case 'municipality': {
      const municipality = edition.municipalities.find(({ nis }) => nis === choice.nis)
      if (!municipality) throw new RangeError(`the edition has no municipality ${choice.nis}`)
      return { kind: 'municipality', name: nameIn(municipality.name, language) }
    }
    case 'zone':
      return { kind: 'zone', zone: resolveZone(namedZone(choice.zone), edition).facts }
  }
}
