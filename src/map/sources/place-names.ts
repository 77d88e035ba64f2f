import type { FeatureCollection, Point } from 'geojson'
import type { District, OfficialName } from '../../core/districts/district.ts'
import { type NameForm, nameParts } from '../../core/districts/place-name-in.ts'
import type { PlaceName } from '../../core/figure/figure.ts'
import { LANGUAGES, NAMINGS } from '../../core/view/view-state.ts'

const NAME_FORMS: readonly NameForm[] = LANGUAGES.flatMap((language) =>
  NAMINGS.map((naming) => ({ language, naming })),
)

/** The property that holds a name in this form. */
export const nameKey = ({ language, naming }: NameForm): string => `${language}-${naming}`

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
 * Properties are the names by `nameKey`, so that they are laid out once.
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
          NAME_FORMS.map((form) => [nameKey(form), nameLines(name, form)]),
        ),
        geometry: { type: 'Point', coordinates: [...labelPoint] },
      })),
  }
}

/** A second name stands below the first. */
function nameLines(name: OfficialName, form: NameForm): string {
  const { own, other } = nameParts(name, form)
  return other === null ? own : `${own}\n${other}`
}
