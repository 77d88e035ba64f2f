import type { Feature } from 'geojson'

/** A feature collection with members of its own, one feature a line, so that a change shows. */
export function geojsonText(
  members: Readonly<Record<string, unknown>>,
  features: readonly Feature[],
): string {
  const head = JSON.stringify({ type: 'FeatureCollection', ...members, features: [] })
  return `${head.slice(0, -2)}\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`
}
