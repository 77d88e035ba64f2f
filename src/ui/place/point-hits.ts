import type { District, LonLat, Municipality } from '../../core/districts/district.ts'
import { mainMunicipality } from '../../core/districts/main-municipality.ts'
import { type NameForm, placeNameIn } from '../../core/districts/place-name-in.ts'
import type { StreetIndex } from '../../core/search/index-streets.ts'
import { type PlaceIndex, searchPlaces } from '../../core/search/search-places.ts'
import { searchStreets } from '../../core/search/search-streets.ts'

const MOST_DISTRICTS = 3
const MOST_HITS = 7

/** A wijk or street that was found, with the point that stands for it. */
export interface PointHit {
  readonly key: string
  readonly kind: 'district' | 'street'
  readonly name: string
  readonly municipality: string
  readonly point: LonLat
}

export interface PointSources {
  readonly places: PlaceIndex
  /** null while streets are not loaded. */
  readonly streets: StreetIndex | null
  readonly districts: readonly District[]
  readonly municipalities: readonly Municipality[]
}

/** The wijken, then the streets, that answer a query. */
export function pointHits(
  query: string,
  { places, streets, districts, municipalities }: PointSources,
  names: NameForm,
): readonly PointHit[] {
  const wijken = searchPlaces(places, query).flatMap((hit): PointHit[] => {
    const district = districts.find(({ code }) => hit.kind === 'district' && code === hit.code)
    if (!district) return []
    return [
      {
        key: `district ${district.code}`,
        kind: 'district',
        name: placeNameIn(district.name, names),
        municipality: placeNameIn(mainMunicipality(district, municipalities).name, names),
        point: district.labelPoint,
      },
    ]
  })
  const found = streets === null ? [] : searchStreets(streets, query, MOST_HITS)
  const ways = found.map(({ street, matchedName }): PointHit => {
    const municipality = municipalities.find(({ nis }) => nis === street.municipality)
    return {
      key: `street ${street.point.join(' ')} ${matchedName}`,
      kind: 'street',
      name: matchedName,
      municipality: municipality ? placeNameIn(municipality.name, names) : '',
      point: street.point,
    }
  })
  return [...wijken.slice(0, MOST_DISTRICTS), ...ways].slice(0, MOST_HITS)
}
