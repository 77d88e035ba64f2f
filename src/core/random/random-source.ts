/** A reproducible stream of random numbers. Reading advances it. */
export interface RandomSource {
  /** The next number of the stream: a whole number from 0 to 2^32 - 1, uniform. */
  nextUint32(): number
}
