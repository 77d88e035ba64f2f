import { csvParseRows } from 'd3-dsv'

/**
 * Keeps the header and the lines whose `indicator_id` is in `used`; lines are kept as they are,
 * line ends become `\n`. A line must be a row: cells with line breaks are not supported.
 */
export function filterIndicatorRows(csv: string, used: ReadonlySet<string>): string {
  const lines = csv.split(/\r?\n/).filter((line) => line !== '')
  const [header = '', ...body] = lines
  const column = csvParseRows(header)[0]?.indexOf('indicator_id') ?? -1
  if (column < 0) throw new Error('no column indicator_id in the header')
  const kept = body.filter((line) => used.has(csvParseRows(line)[0]?.[column] ?? ''))
  return `${[header, ...kept].join('\n')}\n`
}
