/** Where a point lies, in words; null for what is not known. */
export interface PlaceNearFacts {
  readonly street: string | null
  readonly district: string | null
}

/** An imagined change, as a list tells it. */
export type PlaceChangeFacts =
  | { readonly kind: 'add'; readonly near: PlaceNearFacts }
  | { readonly kind: 'move'; readonly name: string; readonly near: PlaceNearFacts }
  | { readonly kind: 'close'; readonly name: string }

/** How the share of a group among those reached stands to what chance gives. */
export type ReachVerdict = 'lessThanChance' | 'likeChance' | 'moreThanChance'
