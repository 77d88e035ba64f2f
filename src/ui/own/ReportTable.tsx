import type { OwnTexts } from '../../i18n/own-texts.ts'

interface ReportTableProps {
  readonly words: Pick<OwnTexts['preview'], 'more'>
  /** What the rows are, with their number. */
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Shown at once: what the person should see before deciding. */
  readonly isOpen?: boolean
}

/** More than a person reads; a file may have ten thousand faults. */
const MOST_ROWS = 200

/** One part of the report; nothing when it has no rows. All is shown as plain text. */
export function ReportTable({ words, title, heads, rows, isOpen = false }: ReportTableProps) {
  if (rows.length === 0) return null
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
            {rows.slice(0, MOST_ROWS).map((row) => (
              <tr key={row.join('\n')}>
                {row.map((cell, column) => (
                  <td key={heads[column]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length > MOST_ROWS && <p className="note">{words.more(rows.length - MOST_ROWS)}</p>}
      </div>
    </details>
  )
}
