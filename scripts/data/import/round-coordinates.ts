/** JSON text of a GeoJSON file with every number of a `coordinates` array at 6 decimals. */
export function roundCoordinates(geojson: string): string {
  const collection = JSON.parse(geojson) as { features: { geometry: { coordinates: unknown } }[] }
  const lines = collection.features.map((feature) => {
    const coordinates = rounded(feature.geometry.coordinates)
    return JSON.stringify({ ...feature, geometry: { ...feature.geometry, coordinates } })
  })
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1e6) / 1e6
  return Array.isArray(value) ? value.map(rounded) : value
}
