import fc from 'fast-check'
import { REACH_CHOICES } from '../../src/core/access/reach-choice.ts'
import { PLACEMENT_AIMS, type ScenarioChange } from '../../src/core/access/scenario.ts'
import { CLASS_METHODS } from '../../src/core/classes/class-method.ts'
import type { LonLat } from '../../src/core/districts/district.ts'
import { MAXIMUM_SEED } from '../../src/core/random/seeded-random.ts'
import { SERVICE_TYPES } from '../../src/core/services/service.ts'
import {
  BREAK_LINE_CHOICES,
  type Camera,
  CLASS_SCOPES,
  type ClassChoice,
  type ComparisonChoice,
  DIFFERENCE_FORMS,
  DIFFERENCE_REFERENCES,
  DISPLAY_MODES,
  DISPLAYS,
  LANGUAGES,
  type LensChoice,
  type MeasureChoice,
  NAMED_ZONE_KINDS,
  NAMINGS,
  TABLE_COLUMNS,
  TASKS,
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
  fc.record({
    kind: fc.constant('difference' as const),
    reference: fc.constantFrom(...DIFFERENCE_REFERENCES),
    form: fc.constantFrom(...DIFFERENCE_FORMS),
  }),
  fc.constantFrom<MeasureChoice[]>({ kind: 'rank' }, { kind: 'stability' }),
)

const district = fc.integer({ min: 1, max: 999 })

const municipality = fc.integer({ min: 10_000, max: 99_999 }).map(String)

/** Names, marks that mean something in an address, other scripts, emoji; no half characters. */
const freeText = (maxLength: number) =>
  fc
    .oneof(
      fc.constantFrom('molenbeek', "l'îlot (sacré)", 'a&b=c', '100%', 'c+d', 'e,f,,', '?#/'),
      fc.constantFrom('', '__proto__', ' ', '1.2.3'),
      fc.string({ unit: 'grapheme', maxLength }),
    )
    .filter((text) => text.length <= maxLength && !/\p{Surrogate}/u.test(text))

const zone: fc.Arbitrary<ZoneChoice> = fc.oneof(
  fc.constantFrom(
    ...NAMED_ZONE_KINDS.flatMap((kind) => (kind === 'belowRegion' ? [] : [{ kind } as const])),
  ),
  fc.record({
    kind: fc.constant('belowRegion' as const),
    percent: fc.integer({ min: 50, max: 100 }),
  }),
  fc.record({
    kind: fc.constant('own' as const),
    name: freeText(40),
    districts: fc
      .uniqueArray(district, { maxLength: 150, size: 'max' })
      .map((codes) => codes.sort((a, b) => a - b)),
  }),
)

const comparison: fc.Arbitrary<ComparisonChoice> = fc.oneof(
  fc.constantFrom<ComparisonChoice[]>({ kind: 'rest' }, { kind: 'region' }),
  fc.record({ kind: fc.constant('municipality' as const), nis: municipality }),
  fc.record({
    kind: fc.constant('zone' as const),
    zone: fc.constantFrom(...NAMED_ZONE_KINDS),
  }),
)

const lens: fc.Arbitrary<LensChoice> = fc.oneof(
  fc.constant<LensChoice>({ kind: 'single' }),
  fc.constant<LensChoice>({ kind: 'sectors' }),
  fc.record({ kind: fc.constant('bivariate' as const), second: indicator }),
  fc.record({
    kind: fc.constant('smallMaps' as const),
    indicators: fc.uniqueArray(indicator, { minLength: 1, maxLength: 6 }),
  }),
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

const point: fc.Arbitrary<LonLat> = fc.tuple(degrees(180), degrees(85))

const serviceId = fc.stringMatching(/^[a-z0-9_-]{1,60}$/)

const scenarioChange: fc.Arbitrary<ScenarioChange> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), at: point }),
  fc.record({ kind: fc.constant('move' as const), serviceId, to: point }),
  fc.record({ kind: fc.constant('close' as const), serviceId }),
)

/** Changes that are made to different services; an imagined one has no id to share. */
const scenario = fc.uniqueArray(scenarioChange, {
  maxLength: 12,
  selector: (change) => (change.kind === 'add' ? change : change.serviceId),
})

/** Every view that a link can hold, whether or not an edition has its indicator and places. */
export const arbitraryView: fc.Arbitrary<ViewState> = fc.record({
  task: fc.constantFrom(...TASKS),
  indicator,
  year,
  measure,
  zone,
  comparison,
  breakLines: fc.constantFrom(...BREAK_LINE_CHOICES),
  lens,
  selection: fc.option(district),
  municipality: fc.option(municipality),
  compared: fc.uniqueArray(district, { maxLength: 4 }),
  classes,
  serviceTypes: fc
    .subarray([...SERVICE_TYPES])
    .map((types) => SERVICE_TYPES.filter((type) => types.includes(type))),
  origin: fc.option(point),
  reach: fc.constantFrom(...REACH_CHOICES),
  scenario,
  aim: fc.constantFrom(...PLACEMENT_AIMS),
  table: fc.record({
    sortBy: fc.constantFrom(...TABLE_COLUMNS),
    order: fc.constantFrom('ascending' as const, 'descending' as const),
    query: freeText(80),
  }),
  language: fc.constantFrom(...LANGUAGES),
  mode: fc.constantFrom(...DISPLAY_MODES),
  display: fc.constantFrom(...DISPLAYS),
  naming: fc.constantFrom(...NAMINGS),
  camera: fc.option(camera),
  seed: fc.integer({ min: 0, max: MAXIMUM_SEED }),
})
