import { textWidth } from './inter-widths.ts'

/**
 * Breaks a short name after hyphens and spaces into lines of about equal width: as many lines as
 * its whole width asks for, and of all ways to break the one with the least sum of squared
 * differences from the mean width.
 *
 * @param widest width of a line in units of the font size; a line may be wider where no break helps
 */
export function balancedLines(name: string, widest: number): string[] {
  const parts = name.match(/[^ -]+[ -]?/g) ?? [name]
  const whole = textWidth(name, 600)
  const target = whole / Math.ceil(whole / widest)
  const ways = waysToBreak(parts)
  const unevenness = (lines: readonly string[]): number =>
    lines.reduce((sum, line) => sum + (textWidth(line, 600) - target) ** 2, 0)
  return ways.reduce((best, lines) => (unevenness(lines) < unevenness(best) ? lines : best))
}

/** All ways to join neighbouring parts into lines; one more word doubles them. */
function waysToBreak(parts: readonly string[]): readonly string[][] {
  const [first = '', ...rest] = parts
  return rest.reduce<string[][]>(
    (ways, part) =>
      ways.flatMap((lines) => [
        [...lines.slice(0, -1), `${lines.at(-1)}${part}`],
        [...lines.map((line) => line.trimEnd()), part],
      ]),
    [[first]],
  )
}
