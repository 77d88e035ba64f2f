import { localMoran } from '../clusters/local-moran.ts'
import { DEFAULT_PERMUTATIONS } from '../clusters/permutation-options.ts'
import { DEFAULT_SIGNIFICANCE } from '../clusters/significance.ts'
import { residentialCodes } from '../districts/residential.ts'
import type { Edition } from '../edition.ts'
import type { ZoneChoice } from '../view/view-state.ts'
import { belowShareOfRegion } from './definitions/below-share-of-region.ts'
import type { DefinedZone, ZoneDefinition } from './definitions/defined-zone.ts'
import { largestPoorGroup } from './definitions/largest-poor-group.ts'
import { lowLowCluster } from './definitions/low-low-cluster.ts'
import {
  DEFAULT_NATURAL_CLASS_COUNT,
  lowestNaturalClass,
} from './definitions/lowest-natural-class.ts'
import { ownZone } from './definitions/own-zone.ts'
import { zoneFromEvidence } from './definitions/zone-from-evidence.ts'
import { incomeBasis } from './income-basis.ts'
import { zoneOfEdition } from './zone-of-edition.ts'

/**
 * The districts of a definition, each with its reason. What is computed is computed on the income
 * of its default year; the clusters with `DEFAULT_PERMUTATIONS`, a fixed seed among them, so that a
 * definition never depends on the view.
 *
 * @throws RangeError when the edition lacks the zone, or a district that the zone names
 */
export function defineZone(choice: ZoneChoice, edition: Edition): DefinedZone {
  switch (choice.kind) {
    case 'glossary':
    case 'glossaryWithLaken':
      return zoneFromEvidence(choice.kind, zoneOfEdition(choice.kind, edition))
    case 'belowRegion': {
      const basis = incomeBasis(edition)
      const { regionalValue } = basis
      if (regionalValue === null) return notJudgeable('belowShareOfRegion', edition)
      return belowShareOfRegion(basis, regionalValue, choice.percent)
    }
    case 'lowestClass':
      return lowestNaturalClass(incomeBasis(edition), DEFAULT_NATURAL_CLASS_COUNT)
    case 'lowLowCluster': {
      const { values, withoutValue } = incomeBasis(edition)
      const local = localMoran(values, edition.borders, DEFAULT_PERMUTATIONS, DEFAULT_SIGNIFICANCE)
      return lowLowCluster(local, withoutValue)
    }
    case 'poorestFifth': {
      const { weighed } = incomeBasis(edition)
      if (weighed.values.length === 0) return notJudgeable('largestPoorGroup', edition)
      return largestPoorGroup(weighed, edition.borders)
    }
    case 'own':
      return ownZone(choice.districts)
  }
}

function notJudgeable(definition: ZoneDefinition, edition: Edition): DefinedZone {
  return { definition, members: [], notJudged: residentialCodes(edition.districts) }
}
