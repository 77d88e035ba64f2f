import { useState } from 'react'
import { districtPlace } from '../../core/sentences/district-place.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'
import type { DotRow } from './dot-rows.ts'

/** The dots as tables, highest value first; not drawn until they are asked for. */
export function DistributionTable({
  rows,
  typeset,
}: {
  readonly rows: readonly DotRow[]
  readonly typeset: (value: number) => string
}) {
  const { distribution } = useTexts().ui.gap
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="disclosure" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{distribution.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="gap__scroll" tabIndex={0} aria-label={distribution.table}>
        {isOpen && rows.map((row) => <RowTable key={row.id} row={row} typeset={typeset} />)}
      </section>
    </details>
  )
}

function RowTable({
  row,
  typeset,
}: {
  readonly row: DotRow
  readonly typeset: (value: number) => string
}) {
  const { edition } = useApp()
  const texts = useTexts()
  const { distribution } = texts.ui.gap
  return (
    <table className="gap-table">
      <caption>{distribution.caption(row.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{distribution.district}</th>
          <th scope="col" className="number">
            {distribution.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {row.dots.toReversed().map(({ district, value }) => (
          <tr key={district}>
            <th scope="row">{districtPlace(district, edition, texts)}</th>
            <td className="number">{typeset(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
