/**
 * Characters as a CSS `unicode-range`.
 *
 * @param codePoints in any order, each once
 */
export function unicodeRange(codePoints: readonly number[]): string {
  const runs: { first: number; last: number }[] = []
  for (const code of codePoints.toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run.last === code - 1) run.last = code
    else runs.push({ first: code, last: code })
  }
  return runs
    .map(({ first, last }) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`)
    .join(', ')
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0')
