import type { DistrictCode } from '../../core/districts/district.ts'
import type { Gap } from '../../core/gap/gap.ts'
import { districtPlace } from '../../core/sentences/district-place.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'

/** The wijken that do not enter the means, each with the reason. */
export function MissingDistricts({ gap }: { readonly gap: Gap }) {
  const { edition, actions } = useApp()
  const texts = useTexts()
  const { ui, reasons } = texts
  // Groups that overlap name a wijk once.
  const reasonOf = new Map<DistrictCode, string>()
  for (const group of [gap.zone, gap.rest]) {
    for (const { district, reason } of group.missing) {
      reasonOf.set(district, reasons[reason].label)
    }
    for (const district of group.unweighted) reasonOf.set(district, ui.gap.unweighted)
  }
  if (reasonOf.size === 0) return <p className="note">{ui.gap.missingNone}</p>
  return (
    <details className="disclosure gap__missing">
      <summary>{ui.gap.missing(reasonOf.size)}</summary>
      <ul className="gap__missing-list">
        {Array.from(reasonOf, ([district, reason]) => (
          <li key={district}>
            <button
              type="button"
              className="link-button"
              onClick={() => actions.selectDistrict(district)}
            >
              {districtPlace(district, edition, texts)}
            </button>{' '}
            <span className="note">{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
