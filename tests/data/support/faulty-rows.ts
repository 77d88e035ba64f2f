/** Changes line `number` (the header is 1) of a text. */
export const line = (number: number, change: (row: string) => string) => (text: string) => {
  const lines = text.split('\n')
  lines[number - 1] = change(lines[number - 1] ?? '')
  return lines.join('\n')
}

/** Replaces cell `index` of a line. */
export const cell = (number: number, index: number, value: string) =>
  line(number, (row) => row.split(',').with(index, value).join(','))
