import type { FeatureCollection, Point } from 'geojson'
import type { District } from '../../core/districts/district.ts'
import { nameIn } from '../../core/districts/name-in.ts'
import type { PlaceName } from '../../core/figure/figure.ts'
import { LANGUAGES } from '../../core/view/view-state.ts'

/**
 * The names of municipalities as points: properties `name` and `order`, 0 for the name that wins
 * when names collide.
 *
 * @param places in the order in which they get room
 */
export function municipalityNames(places: readonly PlaceName[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: places.map(({ name, point }, order) => ({
      type: 'Feature',
      properties: { name, order },
      geometry: { type: 'Point', coordinates: [...point] },
    })),
  }
}

/**
 * Names of the residential districts as points, the largest first: they win when names collide.
 * Properties are the name per language (`nl`, `fr`, `en`), so that they are laid out once.
 */
export function districtNames(districts: readonly District[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: districts
      .filter(({ kind }) => kind === 'residential')
      .toSorted((a, b) => b.areaSquareMetres - a.areaSquareMetres)
      .map(({ name, labelPoint }) => ({
        type: 'Feature',
        properties: Object.fromEntries(
          LANGUAGES.map((language) => [language, nameIn(name, language)]),
        ),
        geometry: { type: 'Point', coordinates: [...labelPoint] },
      })),
  }
}
