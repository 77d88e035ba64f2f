/** How many services of one type a reach figure rests on, and how well their places are known. */
export interface CountedServices {
  /** Services with a point: these are counted. */
  readonly placed: number
  /** Those of them whose place is known to a street or quarter only. */
  readonly toStreet: number
  /** Services without a point: these can not be counted. */
  readonly unplaced: number
}
