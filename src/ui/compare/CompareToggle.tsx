import type { DistrictCode } from '../../core/districts/district.ts'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../use-screen.ts'
import { useComparison } from './use-comparison.ts'

/** Puts one wijk in the comparison or takes it out. */
export function CompareToggle({ code }: { readonly code: DistrictCode }) {
  const { compare } = useTexts().ui
  const { compared, isFull, most, toggle } = useComparison()
  const isIn = compared.includes(code)
  return (
    <button
      type="button"
      className="button button--small"
      aria-pressed={isIn}
      title={isFull && !isIn ? compare.full(most) : undefined}
      onClick={() => toggle(code)}
    >
      <Icon name={isIn ? 'check' : 'plus'} />
      {compare.add}
    </button>
  )
}
