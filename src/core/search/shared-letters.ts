const LETTER_A = 97
const BITS = 31

/**
 * Which letters and figures the beginning of a folded word holds, as bits; some share a bit. A word
 * that lacks more of the letters of another than typing errors are forgiven can not be that other.
 */
export function lettersIn(word: string, length: number): number {
  const end = Math.min(word.length, length)
  let bits = 0
  for (let index = 0; index < end; index += 1) {
    bits |= 1 << ((word.charCodeAt(index) - LETTER_A + BITS * BITS) % BITS)
  }
  return bits
}

/** How many of the letters of one word another one lacks, by their bits. */
export function lettersLacking(letters: number, other: number): number {
  let bits = letters & ~other
  let count = 0
  while (bits !== 0) {
    bits &= bits - 1
    count += 1
  }
  return count
}
