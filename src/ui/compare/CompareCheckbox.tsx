import type { DistrictCode } from '../../core/districts/district.ts'
import { useTexts } from '../use-screen.ts'
import { useComparison } from './use-comparison.ts'

/** The cell of a table row that puts its wijk in the comparison. */
export function CompareCheckbox({ code }: { readonly code: DistrictCode }) {
  const { compare } = useTexts().ui
  const { compared, isFull, most, nameOf, toggle } = useComparison()
  const isIn = compared.includes(code)
  const isRefused = isFull && !isIn
  return (
    <label className="compare-box">
      <input
        type="checkbox"
        className="compare-checkbox"
        checked={isIn}
        disabled={isRefused}
        title={isRefused ? compare.full(most) : undefined}
        aria-label={compare.addNamed(nameOf(code))}
        onChange={() => toggle(code)}
      />
    </label>
  )
}
