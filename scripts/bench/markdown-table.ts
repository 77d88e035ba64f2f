/** A table in Markdown; numbers to the right. @param rows at least one, all with the same keys */
export function markdownTable(rows: readonly Readonly<Record<string, string | number>>[]): string {
  const [first = {}] = rows
  const keys = Object.keys(first)
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  return [
    line(keys),
    line(keys.map((key) => (typeof first[key] === 'number' ? '---:' : '---'))),
    ...rows.map((row) => line(keys.map((key) => row[key] ?? ''))),
  ].join('\n')
}
