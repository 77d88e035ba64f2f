import { useState } from 'react'
import type { ColumnId } from '../../core/receipt/formula.ts'
import type { Receipt } from '../../core/receipt/receipt.ts'
import type { ReceiptRow } from '../../core/receipt/receipt-row.ts'
import type { ReceiptTexts } from '../../i18n/receipt-texts.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'
import type { ReceiptNames } from './use-receipt-names.ts'

interface ReceiptRowsProps {
  readonly receipt: Receipt
  readonly names: ReceiptNames
  readonly words: ReceiptTexts
  readonly about: readonly (readonly [label: string, text: string])[]
}

/** The rows that a number is made of, to look at and to take along. */
export function ReceiptRows({ receipt, names, words, about }: ReceiptRowsProps) {
  const { loadExporter, announcer } = useApp()
  const { language, ui } = useTexts()
  const [hasFailed, setFailed] = useState(false)

  async function save(): Promise<void> {
    setFailed(false)
    try {
      const exporter = await loadExporter()
      const file = await exporter.data.receiptCsv({
        receipt,
        language,
        about,
        groupName: names.group,
        districtName: names.district,
        sectorName: names.sector,
        reasonText: names.reason,
      })
      exporter.save(file)
    } catch {
      setFailed(true)
      announcer.say(ui.part.failed)
    }
  }

  return (
    <>
      <p>
        <button type="button" className="button" onClick={save}>
          {words.csv}
        </button>
      </p>
      {hasFailed && <p className="error">{ui.part.failed}</p>}
      <details className="disclosure">
        <summary>
          {words.parts.rows} ({receipt.rows.length})
        </summary>
        <div className="receipt__scroll">
          <table className="receipt__table">
            <thead>
              <tr>
                <th scope="col">{words.columns.group}</th>
                <th scope="col">{words.columns.district}</th>
                {receipt.rowsAre === 'sectors' && <th scope="col">{words.columns.sector}</th>}
                {receipt.columns.map((column) => (
                  <th key={column} scope="col" className="number">
                    {words.words.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {receipt.rows.map((row) => (
                <Row
                  key={`${row.group} ${row.district} ${row.municipality} ${row.sector}`}
                  row={row}
                  columns={receipt.columns}
                  names={names}
                />
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  )
}

interface RowProps {
  readonly row: ReceiptRow
  readonly columns: readonly ColumnId[]
  readonly names: ReceiptNames
}

function Row({ row, columns, names }: RowProps) {
  const { format } = useTexts()
  const written = (value: number): string =>
    format.decimal(value, (String(value).split('.')[1] ?? '').length)
  return (
    <tr>
      <td>{names.group(row.group)}</td>
      {row.sector === undefined ? (
        <th scope="row">{row.district === null ? '' : names.district(row.district)}</th>
      ) : (
        <>
          <td>{row.district === null ? '' : names.district(row.district)}</td>
          <th scope="row">{names.sector(row.sector)}</th>
        </>
      )}
      {columns.map((column) => {
        const value = row.cells[column]
        return (
          <td key={column} className="number">
            {value === undefined ? '–' : written(value)}
          </td>
        )
      })}
    </tr>
  )
}
