import type { Feature, FeatureCollection } from 'geojson'

/** What every file under `public/geo/` starts with. */
export interface FileHeading {
  readonly schemaVersion: 1
  readonly edition: string
}

/** A JSON file: keys in the order given, no white space, one line. */
export function jsonText(content: object): string {
  return `${JSON.stringify(content)}\n`
}

/** A GeoJSON file with the heading as foreign members, one feature a line. */
export function geojsonText(heading: FileHeading, features: readonly Feature[]): string {
  return `${collectionText({ ...heading }, { type: 'FeatureCollection', features: [...features] })}\n`
}

/** A feature collection, one feature a line, so that a change shows as a line. */
export function collectionText(members: object, { features }: FeatureCollection): string {
  const head = JSON.stringify({ type: 'FeatureCollection', ...members, features: [] })
  return `${head.slice(0, -2)}\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}`
}
