import type { FeatureCollection, Point } from 'geojson'
import type { SymbolMark } from '../../core/figure/figure.ts'

/** Opacity of a circle outside the chosen municipality and of the others. */
const OPACITY = { normal: 0.85, muted: 0.25 } as const

/** The proportional circles of a figure as GeoJSON; properties are what the layer draws by. */
export function countSymbols(symbols: readonly SymbolMark[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: symbols.map(({ district, point, radiusPixels, fill, emphasis }) => ({
      type: 'Feature',
      properties: { code: district, radiusPixels, fill, opacity: OPACITY[emphasis] },
      geometry: { type: 'Point', coordinates: [...point] },
    })),
  }
}
