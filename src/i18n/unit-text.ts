/** Name of a unit: written out, and as short as a column head needs. */
export interface UnitText {
  readonly name: string
  readonly symbol: string
}
