import fc from 'fast-check'
import { CLASS_METHODS } from '../../src/core/classes/class-method.ts'
import { SERVICE_TYPES } from '../../src/core/services/service.ts'
import {
  type Camera,
  CLASS_SCOPES,
  type ClassChoice,
  DISPLAY_MODES,
  LANGUAGES,
  type MeasureChoice,
  TABLE_COLUMNS,
  type ViewState,
  type ZoneChoice,
} from '../../src/core/view/view-state.ts'

const year = fc.integer({ min: 1900, max: 2100 })

const indicator = fc.oneof(
  fc.integer({ min: 0, max: 999_999 }).map(String),
  fc.stringMatching(/^x_[a-z0-9_]{1,40}$/),
)

const measure: fc.Arbitrary<MeasureChoice> = fc.oneof(
  fc.constant<MeasureChoice>({ kind: 'value' }),
  fc.record({ kind: fc.constant('change' as const), sinceYear: year }),
)

const zone: fc.Arbitrary<ZoneChoice> = fc.constantFrom<ZoneChoice[]>(
  { kind: 'glossary' },
  { kind: 'glossaryWithLaken' },
)

const limit = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => value + 0),
)

const classes: fc.Arbitrary<ClassChoice> = fc.oneof(
  fc.record({
    kind: fc.constant('computed' as const),
    method: fc.constantFrom(...CLASS_METHODS),
    count: fc.integer({ min: 2, max: 9 }),
    scope: fc.constantFrom(...CLASS_SCOPES),
  }),
  fc
    .uniqueArray(limit, { minLength: 1, maxLength: 8 })
    .map((limits): ClassChoice => ({ kind: 'manual', limits: limits.sort((a, b) => a - b) })),
)

const degrees = (maximum: number) =>
  fc
    .integer({ min: -maximum * 100_000, max: maximum * 100_000 })
    .map((hundredThousandths) => hundredThousandths / 100_000 + 0)

const camera: fc.Arbitrary<Camera> = fc.record({
  longitude: degrees(180),
  latitude: degrees(85),
  zoom: fc.integer({ min: 0, max: 2400 }).map((hundredths) => hundredths / 100),
  bearingDegrees: fc.integer({ min: -180, max: 180 }),
  pitchDegrees: fc.integer({ min: 0, max: 85 }),
})

/** Names, marks that mean something in an address, other scripts, emoji; no half characters. */
const tableQuery = fc
  .oneof(
    fc.constantFrom('molenbeek', "l'îlot (sacré)", 'a&b=c', '100%', 'c+d', '?#/', '__proto__', ' '),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  )
  .filter((query) => query.length <= 80 && !/\p{Surrogate}/u.test(query))

/** Every view that a link can hold, whether or not an edition has its indicator and places. */
export const arbitraryView: fc.Arbitrary<ViewState> = fc.record({
  indicator,
  year,
  measure,
  zone,
  selection: fc.option(fc.integer({ min: 1, max: 999 })),
  municipality: fc.option(fc.integer({ min: 10_000, max: 99_999 }).map(String)),
  classes,
  serviceTypes: fc
    .subarray([...SERVICE_TYPES])
    .map((types) => SERVICE_TYPES.filter((type) => types.includes(type))),
  table: fc.record({
    sortBy: fc.constantFrom(...TABLE_COLUMNS),
    order: fc.constantFrom('ascending' as const, 'descending' as const),
    query: tableQuery,
  }),
  language: fc.constantFrom(...LANGUAGES),
  mode: fc.constantFrom(...DISPLAY_MODES),
  camera: fc.option(camera),
})
