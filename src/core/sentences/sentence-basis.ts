import type { MeasuredView } from '../figure/measured-view.ts'
import { referenceFacts } from '../figure/reference-facts.ts'
import { comparedFacts } from '../gap/compared-facts.ts'
import { isRanked } from '../measures/is-ranked.ts'
import type { MainFinding } from './main-finding.ts'

/** How the numbers of the main sentence are made and by which definition; empty for plain values. */
export function sentenceBasis(finding: MainFinding, measuredView: MeasuredView): string {
  const { indicator, texts, zone } = measuredView
  const { basis } = texts.figure
  switch (finding.kind) {
    case 'gap':
      return joined(
        basis[meanOf(measuredView)],
        texts.zones.definition(zone.facts),
        comparisonBasis(measuredView),
      )
    case 'range':
      return basis.nationality
    case 'total':
      return basis.count
    case 'difference':
      return joined(
        differenceBasis(finding, measuredView),
        isRanked(indicator) ? '' : basis.nationality,
      )
    case 'rank':
      return joined(basis.rank, texts.zones.definition(zone.facts))
    case 'stability':
      return basis.stability
    case 'extremes':
    case 'none':
      return ''
  }
}

const joined = (...sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ')

function differenceBasis(
  { reference }: Extract<MainFinding, { kind: 'difference' }>,
  { texts, view, zone }: MeasuredView,
): string {
  if (view.measure.kind !== 'difference') return ''
  const facts = referenceFacts(view.measure.reference, reference, zone)
  const mean = texts.figure.basis.reference(facts)
  return facts.kind === 'zone' || facts.kind === 'rest'
    ? joined(mean, texts.zones.definition(zone.facts))
    : mean
}

/** Which wijken the zone is compared with, where that needs telling. */
function comparisonBasis({ compared, edition, texts, view }: MeasuredView): string {
  const facts = comparedFacts(compared.choice, edition, view.language)
  switch (facts.kind) {
    case 'rest':
    case 'region':
      return ''
    case 'municipality':
      return texts.figure.basis.municipality(facts.name)
    case 'zone':
      return texts.zones.definition(facts.zone)
  }
}

function meanOf({ indicator, measure }: MeasuredView): 'median' | 'mean' | 'change' {
  if (measure.kind === 'change') return 'change'
  return indicator.valueKind === 'median' ? 'median' : 'mean'
}
