import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA_FOLDER } from './paths.ts'

/** A row of `district_indicators.csv` as text. */
export interface SourceRow {
  readonly district: number
  readonly indicator: string
  readonly year: number
  readonly value: string
  readonly flag: string
  readonly source: string
}

/** The rows of the figures, split by hand: no cell of this table is quoted. */
export function sourceRows(): readonly SourceRow[] {
  const text = readFileSync(join(DATA_FOLDER, 'indicators/district_indicators.csv'), 'utf8')
  const [, ...lines] = text.trimEnd().split('\n')
  return lines.map((line) => {
    const [district = '', indicator = '', year = '', value = '', flag = '', source = ''] =
      line.split(',')
    return { district: Number(district), indicator, year: Number(year), value, flag, source }
  })
}
