import { askedShares } from '../../core/districts/asked-shares.ts'
import type { DistrictCode } from '../../core/districts/district.ts'
import { nameIn } from '../../core/districts/name-in.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

/** How much of a wijk that mainly lies elsewhere is in the municipality filtered on. */
export function AskedShares({ district: code }: { readonly district: DistrictCode }) {
  const { edition } = useApp()
  const { format, ui } = useTexts()
  const language = useView((view) => view.language)
  const municipality = useView((view) => view.municipality)
  const query = useView((view) => view.table.query)
  const district = edition.districts.find((candidate) => candidate.code === code)
  if (!district) return null
  const shares = askedShares(district, edition.municipalities, { municipality, query })
  return shares.map(({ nis, areaShare }) => {
    const found = edition.municipalities.find((candidate) => candidate.nis === nis)
    return (
      found && (
        <small key={nis} className="district-table__share">
          {ui.table.partIn(
            format.percentage(100 * areaShare, areaShare < WHOLE_PERCENT ? 1 : 0),
            nameIn(found.name, language),
          )}
        </small>
      )
    )
  })
}

/** Less would read as nothing. */
const WHOLE_PERCENT = 0.01
