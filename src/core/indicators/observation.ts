/** Why a district has no value. A missing value always carries its reason. */
export const MISSING_REASONS = [
  /** `ND`: the publisher marks the figure as not available. */
  'notAvailable',
  /** `VS`: below the publisher's threshold (fewer than 200 inhabitants, too few sales). */
  'belowThreshold',
  /** `ND_or_VS`: the source does not tell which of the two. */
  'notAvailableOrBelowThreshold',
  /** `GM`: the publisher does not publish it. */
  'notPublished',
  /** An empty cell in the source, without a reason. */
  'emptyInSource',
  /** The district is absent from the edition at hand for this year. */
  'notInEdition',
  /** The file that a person brought does not name the district for this year; never published. */
  'notInFile',
  /** A cemetery, park, industrial zone or station: ground, not data. */
  'uninhabited',
  /** There is a figure, but none to compare it with: a difference only, never in a file. */
  'nothingToCompare',
] as const

/** Reasons that a published file may give. */
export const PUBLISHED_REASONS = MISSING_REASONS.filter(
  (reason) => reason !== 'nothingToCompare' && reason !== 'notInFile',
)

export type MissingReason = (typeof MISSING_REASONS)[number]

export type Observation =
  | { readonly kind: 'observed'; readonly value: number }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
