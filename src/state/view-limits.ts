/** Bounds of what a view can hold, whatever the edition. They also bound the length of a link. */
export const VIEW_LIMITS = {
  year: { minimum: 1900, maximum: 2100 },
  classCount: { minimum: 2, maximum: 9 },
  /** Inner limits of manual classes. */
  manualLimits: 8,
  /** Largest absolute value of a manual limit, in the unit of the indicator. */
  limitMagnitude: 1e12,
  tableQueryCharacters: 80,
  /** Share of the regional income below which a wijk belongs to the zone. */
  belowRegionPercent: { minimum: 50, maximum: 100 },
  /** Highest code of a wijk. */
  districtCode: 999,
  ownZone: { nameCharacters: 40, districts: 150 },
  smallMaps: 6,
  /** Wijken side by side. */
  compared: 4,
  zoom: { minimum: 0, maximum: 24 },
  /** Largest absolute angle. */
  degrees: { longitude: 180, latitude: 85, bearing: 180, pitch: 85 },
} as const
