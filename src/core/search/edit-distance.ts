/**
 * The distances between `typed` and every beginning of `word`, the empty one first: the least number
 * of letters too many, too few, other ones, or neighbours exchanged that turn the one into the other.
 * It is the optimal string alignment distance (Damerau-Levenshtein without edits inside an exchanged
 * pair).
 *
 * Source: L. Boytsov, Indexing methods for approximate dictionary searching, ACM Journal of
 * Experimental Algorithmics 16 (2011), section 2.2.
 */
export function distancesToBeginnings(typed: string, word: string): readonly number[] {
  let beforePrevious: readonly number[] = []
  let previous: readonly number[] = Array.from({ length: word.length + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= word.length; column += 1) {
      const substitution = typed[row - 1] === word[column - 1] ? 0 : 1
      const best = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + substitution,
      )
      const isExchange = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]
      current.push(isExchange ? Math.min(best, at(beforePrevious, column - 2) + 1) : best)
    }
    beforePrevious = previous
    previous = current
  }
  return previous
}

/** How many typing errors lie between two words; see `distancesToBeginnings`. */
export function editDistance(one: string, other: string): number {
  return at(distancesToBeginnings(one, other), other.length)
}

const at = (distances: readonly number[], column: number): number =>
  distances[column] ?? Number.POSITIVE_INFINITY
