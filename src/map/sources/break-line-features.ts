import type { FeatureCollection, MultiLineString } from 'geojson'
import type { BreakLineMark } from '../../core/figure/figure.ts'
import type { SharedBorderLines } from '../../core/figure/shared-border-lines.ts'

export const BREAK_LINE_WIDTH_PROPERTY = 'widthPixels'

/** The break lines that are wide enough to draw, as lines on the borders of the districts. */
export function breakLineFeatures(
  breakLines: readonly BreakLineMark[],
  linesOf: SharedBorderLines,
): FeatureCollection<MultiLineString> {
  return {
    type: 'FeatureCollection',
    features: breakLines
      .filter(({ widthPixels }) => widthPixels > 0)
      .map(({ lower, higher, widthPixels }) => ({
        type: 'Feature',
        properties: { [BREAK_LINE_WIDTH_PROPERTY]: widthPixels },
        geometry: {
          type: 'MultiLineString',
          coordinates: [...linesOf(lower.district, higher.district)],
        },
      })),
  }
}
