/** A node to walk from, and what has been walked before it is reached. */
export interface WalkStart {
  readonly node: number
  readonly metres: number
}
