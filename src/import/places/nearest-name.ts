import { editDistance } from '../../core/search/edit-distance.ts'
import { lettersIn, lettersLacking } from '../../core/search/shared-letters.ts'

interface Candidate<Item> {
  readonly folded: string
  readonly letters: number
  readonly item: Item
}

/** Names among which the nearest to a text is sought. */
export type NameCandidates<Item> = readonly Candidate<Item>[]

/** One typing error in this many letters is near enough to suggest a name. */
const LETTERS_PER_ERROR = 4

export function nameCandidates<Item>(
  names: Iterable<readonly [folded: string, item: Item]>,
): NameCandidates<Item> {
  return [...names].map(([folded, item]) => ({
    folded,
    letters: lettersIn(folded, folded.length),
    item,
  }))
}

/**
 * What may have been meant: the name with the fewest typing errors, one in four letters at most; the
 * first of equals. null when nothing comes near.
 */
export function nearestName<Item>(candidates: NameCandidates<Item>, folded: string): Item | null {
  const letters = lettersIn(folded, folded.length)
  let most = Math.floor(folded.length / LETTERS_PER_ERROR)
  let nearest: Item | null = null
  for (const candidate of candidates) {
    if (most < 1) break
    if (Math.abs(candidate.folded.length - folded.length) > most) continue
    if (lettersLacking(letters, candidate.letters) > most) continue
    if (lettersLacking(candidate.letters, letters) > most) continue
    const errors = editDistance(folded, candidate.folded)
    if (errors > most) continue
    nearest = candidate.item
    most = errors - 1
  }
  return nearest
}
