import type { MeasuredView } from '../figure/measured-view.ts'
import type { MainFinding } from './main-finding.ts'

/** How the numbers of the main sentence are made and by which definition; empty for plain values. */
export function sentenceBasis(finding: MainFinding, measuredView: MeasuredView): string {
  const { basis } = measuredView.texts.figure
  switch (finding.kind) {
    case 'gap':
      return `${basis[meanOf(measuredView)]} ${basis.zone[measuredView.view.zone.kind]}`
    case 'range':
      return basis.nationality
    case 'total':
      return basis.count
    case 'extremes':
    case 'none':
      return ''
  }
}

function meanOf({ indicator, view }: MeasuredView): 'median' | 'mean' | 'change' {
  if (view.measure.kind === 'change') return 'change'
  return indicator.valueKind === 'median' ? 'median' : 'mean'
}
