/** Bounds of what a view can hold, whatever the edition. They also bound the length of a link. */
export const VIEW_LIMITS = {
  year: { minimum: 1900, maximum: 2100 },
  classCount: { minimum: 2, maximum: 9 },
  /** Inner limits of manual classes. */
  manualLimits: 8,
  /** Largest absolute value of a manual limit, in the unit of the indicator. */
  limitMagnitude: 1e12,
  tableQueryCharacters: 80,
  zoom: { minimum: 0, maximum: 24 },
  /** Largest absolute angle. */
  degrees: { longitude: 180, latitude: 85, bearing: 180, pitch: 85 },
} as const
