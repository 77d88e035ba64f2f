import type { FeatureCollection, Point } from 'geojson'
import type { District, OfficialName } from '../../core/districts/district.ts'
import { type NameForm, nameParts } from '../../core/districts/place-name-in.ts'
import type { PlaceName } from '../../core/figure/figure.ts'
import type { Box } from '../../core/look/box.ts'
import { type NameToPlace, placeNamesClear } from '../../core/look/place-names-clear.ts'
import { between, pixelsAtZoom0 } from '../../core/look/point-size.ts'
import { LANGUAGES, NAMINGS } from '../../core/view/view-state.ts'
import type { NameRoom } from './name-room.ts'

const NAME_FORMS: readonly NameForm[] = LANGUAGES.flatMap((language) =>
  NAMINGS.map((naming) => ({ language, naming })),
)

/** The property that holds a name in this form. */
export const nameKey = ({ language, naming }: NameForm): string => `${language}-${naming}`

/** The property that tells how far a name stands from its place, in units of its size. */
export const NAME_OFFSET_PROPERTY = 'offset'

/** Size of the name of a municipality at two zooms, CSS pixels; in a straight line between. */
export const MUNICIPALITY_NAME_SIZES = [
  [11.5, 11.5],
  [13, 14],
] as const
/** Widest line of such a name, in units of its size. */
export const MUNICIPALITY_NAME_WIDEST = 8
/** Free room around it at two zooms, CSS pixels: on a small map names stand closer. */
export const MUNICIPALITY_NAME_PADDINGS = [
  [10.2, 1.5],
  [11, 6],
] as const

/** A name further from its place would seem to be of another municipality: 40 pixels at zoom 11. */
const FARTHEST_PIXELS_AT_ZOOM_0 = 40 / 2 ** 11

/** Width of a letter, in units of the size: rather too wide than too narrow. */
const LETTER_EM = 0.58
const LINE_EM = 1.2

/**
 * The names of municipalities that find room, as points: properties `name`, `order`, 0 for the name
 * that wins when names collide, and `offset`. They stand aside from the services drawn over them.
 *
 * @param places in the order in which they get room
 * @param taken where names of zones stand, on the plane of the room
 */
export function municipalityNames(
  places: readonly PlaceName[],
  { zoom, obstacles }: NameRoom,
  taken: readonly Box[],
): FeatureCollection<Point> {
  const asked = places.map((place) => nameToPlace(place, zoom))
  const clear = new Map(
    placeNamesClear(asked, {
      standing: 'aside',
      farthest: FARTHEST_PIXELS_AT_ZOOM_0 * 2 ** zoom,
      within: null,
      taken,
      obstacles,
    }).map(({ name, move }) => [name, move]),
  )
  return {
    type: 'FeatureCollection',
    features: places.flatMap(({ name, point }, order) => {
      const offset = clear.get(name)
      if (!offset) return []
      return [
        {
          type: 'Feature' as const,
          properties: { name, order, [NAME_OFFSET_PROPERTY]: [...offset] },
          geometry: { type: 'Point' as const, coordinates: [...point] },
        },
      ]
    }),
  }
}

function nameToPlace({ name, point }: PlaceName, zoom: number): NameToPlace {
  const [x, y] = pixelsAtZoom0(point)
  const size = between(MUNICIPALITY_NAME_SIZES, zoom)
  const width = name.length * LETTER_EM
  const lines = /[ -]/.test(name) ? Math.ceil(width / MUNICIPALITY_NAME_WIDEST) : 1
  return {
    name,
    x: x * 2 ** zoom,
    y: y * 2 ** zoom,
    size,
    halfWidth:
      (Math.max(...linesOf(name, lines).map(({ length }) => length)) * LETTER_EM * size) / 2,
    halfHeight: (lines * LINE_EM * size) / 2,
    padding: between(MUNICIPALITY_NAME_PADDINGS, zoom),
  }
}

/** About as the map library breaks a name: after the space or hyphen nearest to its middle. */
function linesOf(name: string, count: number): readonly string[] {
  if (count === 1) return [name]
  const breaks = [...name.matchAll(/[ -]/g)].map(({ index }) => index + 1)
  const middle = breaks.reduce((best, at) =>
    Math.abs(at - name.length / 2) < Math.abs(best - name.length / 2) ? at : best,
  )
  return [name.slice(0, middle), name.slice(middle)]
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
