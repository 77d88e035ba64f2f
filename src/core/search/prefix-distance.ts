import { distancesToBeginnings } from './edit-distance.ts'

/**
 * The least number of typing errors that turn `typed` into a beginning of `word`, or into the whole
 * of it. A typing error is a letter too many, too few, another one, or two neighbours exchanged.
 */
export function prefixDistance(typed: string, word: string): number {
  return Math.min(...distancesToBeginnings(typed, word))
}
