import readExcelFile from 'read-excel-file/node'
import { ADVICE, RefreshStopped } from '../refresh-stopped.ts'

/** A row of a Statbel workbook by column name; only rows of the Brussels-Capital Region. */
export type SectorRow = Readonly<Record<string, string>>

/** Municipalities 21001 to 21019; `ZZZZ` stands for persons that can not be placed. */
const BRUSSELS_SECTOR = /^210(0[1-9]|1\d)(?!ZZZZ)[0-9A-Z-]{4}$/

/**
 * Rows of the Brussels sectors in the first sheet that has all columns asked for. Throws
 * RefreshStopped when no sheet has them.
 */
export async function readSectorWorkbook(
  name: string,
  body: Uint8Array,
  columns: readonly string[],
): Promise<readonly SectorRow[]> {
  const sheets = await readExcelFile(Buffer.from(body)).catch((error: unknown) => {
    const reason = `the XLSX file is damaged or breaks off (${error instanceof Error ? error.message : String(error)})`
    throw new RefreshStopped(name, reason, ADVICE.later)
  })
  for (const { data } of sheets) {
    const [heading = [], ...rows] = data
    const names = heading.map((cell) => String(cell ?? '').trim())
    if (!columns.every((column) => names.includes(column))) continue
    return rows
      .map((row) =>
        Object.fromEntries(columns.map((c) => [c, textOf(row[names.indexOf(c)] ?? null)])),
      )
      .filter((row) => BRUSSELS_SECTOR.test(row.CD_SECTOR ?? ''))
  }
  const reason = `no sheet has the columns ${columns.join(', ')}`
  throw new RefreshStopped(name, reason, ADVICE.maintainer)
}

const textOf = (cell: unknown): string => (cell === null ? '' : String(cell).trim())
