import { useState } from 'react'
import type { OwnTexts } from '../../i18n/own-texts.ts'

interface ReportTableProps {
  readonly words: Pick<OwnTexts['preview'], 'more' | 'showAll'>
  /** What the rows are, with their number. */
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Shown at once: what the person should see before deciding. */
  readonly isOpen?: boolean
}

/** More than a person reads at first; a file may have thousands of faults. */
const ROWS_AT_FIRST = 200

/** One part of the report; nothing when it has no rows. All is shown as plain text. */
export function ReportTable({ words, title, heads, rows, isOpen = false }: ReportTableProps) {
  const [isAll, setAll] = useState(false)
  if (rows.length === 0) return null
  const shown = isAll ? rows : rows.slice(0, ROWS_AT_FIRST)
  return (
    <details className="disclosure own__fold" open={isOpen}>
      <summary>{title}</summary>
      <div className="disclosure__body own__scroll">
        <table className="gap-table own__table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.join('\n')}>
                {row.map((cell, column) => (
                  <td key={heads[column]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length < rows.length && (
          <p className="note">
            {words.more(rows.length - shown.length)}{' '}
            <button type="button" className="button button--small" onClick={() => setAll(true)}>
              {words.showAll(rows.length)}
            </button>
          </p>
        )}
      </div>
    </details>
  )
}
