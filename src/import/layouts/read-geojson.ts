import { IMPORT_LIMITS, shownText } from '../limits.ts'
import { refuse } from '../problem-error.ts'
import type { ServiceRow } from '../services/service-rows.ts'
import { type HeadingRole, hasRole } from './heading-roles.ts'
import { webAddress } from './web-address.ts'

/**
 * The points of a GeoJSON text as services; `row` is the number of the feature, from 1. Properties
 * are read by their names as headings are. Coordinates may be of Lambert 72 or 2008.
 *
 * @throws ProblemError `damagedFile`, `unknownFormat`, `tooManyRows` or `noPointFeatures`
 */
export function readGeojson(text: string): readonly ServiceRow[] {
  const features = featuresOf(parse(text))
  if (features === null) return refuse({ kind: 'unknownFormat' })
  if (features.length > IMPORT_LIMITS.rows) {
    refuse({ kind: 'tooManyRows', rows: features.length, mostRows: IMPORT_LIMITS.rows })
  }
  const rows = features.flatMap((feature, index): ServiceRow[] => {
    const point = pointOf(member(feature, 'geometry'))
    return point === null ? [] : [serviceRow(index + 1, point, propertiesOf(feature))]
  })
  return rows.length === 0 ? refuse({ kind: 'noPointFeatures' }) : rows
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return refuse({
      kind: 'damagedFile',
      detail: error instanceof Error ? error.message : String(error),
    })
  }
}

function featuresOf(content: unknown): readonly unknown[] | null {
  if (member(content, 'type') === 'Feature') return [content]
  const features = member(content, 'features')
  return member(content, 'type') === 'FeatureCollection' && Array.isArray(features)
    ? features
    : null
}

function pointOf(geometry: unknown): readonly [number, number] | null {
  const type = member(geometry, 'type')
  const coordinates: unknown = member(geometry, 'coordinates')
  const position: unknown =
    type === 'Point'
      ? coordinates
      : type === 'MultiPoint' && Array.isArray(coordinates) && coordinates.length === 1
        ? coordinates[0]
        : null
  if (!Array.isArray(position)) return null
  const [x, y]: readonly unknown[] = position
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : null
}

/** Names and texts of the properties, in a map: a name as `__proto__` is a name like any other. */
function propertiesOf(feature: unknown): ReadonlyMap<string, string> {
  const properties = member(feature, 'properties')
  if (typeof properties !== 'object' || properties === null) return new Map()
  return new Map(
    Object.entries(properties).flatMap(([name, value]: readonly [string, unknown]) =>
      typeof value === 'string' || typeof value === 'number'
        ? [[name, String(value).trim()] as const]
        : [],
    ),
  )
}

function serviceRow(
  row: number,
  [x, y]: readonly [number, number],
  properties: ReadonlyMap<string, string>,
): ServiceRow {
  const textOf = (role: HeadingRole): string =>
    [...properties].find(([name, text]) => text !== '' && hasRole(name, role))?.[1] ?? ''
  const named = textOf('nameNl') || textOf('nameFr')
  const address =
    textOf('address') ||
    [textOf('street'), textOf('houseNumber')].filter((part) => part !== '').join(' ')
  return {
    row,
    name: {
      nl: shownText(textOf('nameNl') || (named === '' ? textOf('name') : '')),
      fr: shownText(textOf('nameFr')),
    },
    where: { kind: 'point', x, y },
    address: shownText(address),
    postcode: shownText(textOf('postcode')),
    municipality: shownText(textOf('municipality')),
    type: textOf('type'),
    website: webAddress(textOf('website')),
    note: shownText(textOf('note')),
    cell: { row, column: 'coordinates', text: `${x}, ${y}` },
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
}
