import { useTexts } from '../use-screen.ts'
import type { TermId } from './split-at-terms.ts'
import { Term } from './Term.tsx'

/** The words of a panel that need explaining, in a row. */
export function TermList({ ids }: { readonly ids: readonly TermId[] }) {
  const { ui } = useTexts()
  return (
    <p className="note term-list">
      <span>{ui.words}</span>
      {ids.map((id) => (
        <Term key={id} id={id} />
      ))}
    </p>
  )
}
