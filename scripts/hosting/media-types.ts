/**
 * Endings of file names by media type, for all that a build holds. With `nosniff` a wrong type stops
 * a script, and the lists of some servers lack the younger ones.
 */
export const MEDIA_TYPES: Readonly<Record<string, readonly string[]>> = {
  'application/geo+json': ['geojson'],
  'application/json': ['json'],
  'application/manifest+json': ['webmanifest'],
  'application/octet-stream': ['bin', 'pmtiles'],
  'font/woff2': ['woff2'],
  'image/png': ['png'],
  'image/svg+xml': ['svg'],
  'text/css': ['css'],
  'text/html': ['html'],
  'text/javascript': ['js', 'mjs'],
  'text/plain': ['txt', 'conf'],
}

/** The types that become smaller when compressed. */
export const COMPRESSIBLE_TYPES = Object.keys(MEDIA_TYPES).filter(
  (type) => !['font/woff2', 'image/png'].includes(type),
)

/** The media type of a file by its name. */
export function mediaTypeOf(fileName: string): string {
  const ending = fileName.split('.').at(-1) ?? ''
  const found = Object.entries(MEDIA_TYPES).find(([, endings]) => endings.includes(ending))
  return found?.[0] ?? 'application/octet-stream'
}
