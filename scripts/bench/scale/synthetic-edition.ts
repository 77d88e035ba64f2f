import type { DistrictCode } from '../../../src/core/districts/district.ts'
import type { Edition } from '../../../src/core/edition.ts'
import type { DistrictFeature } from '../../../src/core/figure/map-geometry.ts'
import type {
  Indicator,
  IndicatorId,
  IndicatorSeries,
  SeriesColumns,
} from '../../../src/core/indicators/indicator.ts'
import { seriesFromColumns } from '../../../src/core/indicators/series-from-columns.ts'
import { seededRandom } from '../../../src/core/random/seeded-random.ts'

const SOURCE = 'synthetic'
/** Figures that nobody published are of no year; the texts ask for one. */
const NO_YEAR = '0000'
const MUNICIPALITY = '00000'
/** Euros; the values lie between, more of them low than high. */
const EXTENT = [12_000, 60_000] as const
/** Each so many-th value is missing. */
const MISSING_EVERY = 50

export interface SyntheticEdition {
  readonly edition: Edition
  readonly series: ReadonlyMap<IndicatorId, IndicatorSeries>
}

/**
 * An edition of made-up figures on given polygons, to measure on and never to publish: the first of
 * `indicators` is the income and the population has figures for every year.
 *
 * @param indicators ids that the texts know
 * @param years ascending
 */
export function syntheticEdition(
  features: readonly DistrictFeature[],
  indicators: readonly IndicatorId[],
  years: readonly number[],
): SyntheticEdition {
  const districts: Edition['districts'] = features.map(
    ({ properties: { code, kind }, geometry }) => {
      const [longitude = 0, latitude = 0] = firstPoint(geometry)
      return {
        code,
        kind,
        name: { nl: `Synthetic ${code}`, fr: `Synthetic ${code}` },
        municipalities: [{ nis: MUNICIPALITY, areaShare: 1 }],
        areaSquareMetres: 10_000,
        labelPoint: [longitude, latitude],
      }
    },
  )
  const codes = features
    .filter(({ properties }) => properties.kind === 'residential')
    .map(({ properties }) => properties.code)
  const made = (id: IndicatorId, seed: number): IndicatorSeries =>
    seriesFromColumns(columnsOf({ id, codes, years, seed }), districts)
  const series = new Map(indicators.map((id, index) => [id, made(id, index + 1)]))
  const [first = ''] = indicators
  const income = series.get(first)
  if (!income) throw new RangeError('an edition needs an indicator')
  const population = populationOf(codes, years)
  return {
    series,
    edition: {
      id: NO_YEAR,
      districts,
      municipalities: [
        { nis: MUNICIPALITY, name: { nl: 'Synthetic', fr: 'Synthetic' }, labelPoint: [0, 0] },
      ],
      borders: [],
      zones: [],
      indicators: indicators.map((id) => indicatorOf(id, codes.length, years)),
      sources: [
        { id: SOURCE, publisher: SOURCE, edition: NO_YEAR, retrieved: NO_YEAR, licence: SOURCE },
      ],
      population,
      sectorPopulation: population,
      sectors: null,
      income,
    },
  }
}

interface ColumnsRequest {
  readonly id: IndicatorId
  readonly codes: readonly DistrictCode[]
  readonly years: readonly number[]
  readonly seed: number
}

function columnsOf({ id, codes, years, seed }: ColumnsRequest): SeriesColumns {
  const random = seededRandom(seed)
  const [least, most] = EXTENT
  const draw = (): number | null => {
    const drawn = random.nextUint32()
    if (drawn % MISSING_EVERY === 0) return null
    return Math.round(least + (most - least) * (drawn / 2 ** 32) ** 2)
  }
  const values = years.map(() => codes.map(draw))
  return {
    id,
    years,
    districts: codes,
    values,
    missing: values.map((row) =>
      Object.fromEntries(
        row.flatMap((value, i) =>
          value === null ? [[codes[i] ?? 0, 'notAvailable' as const]] : [],
        ),
      ),
    ),
    sources: values.map((row) => row.map((value) => (value === null ? -1 : 0))),
    sourceIds: [SOURCE],
  }
}

function indicatorOf(id: IndicatorId, observed: number, years: readonly number[]): Indicator {
  return {
    id,
    theme: 'income',
    unit: 'euros',
    valueKind: 'median',
    direction: 'lowIsDisadvantage',
    decimals: 0,
    publishedName: { nl: '', fr: '' },
    years: years.map((year) => ({ year, observedDistricts: observed, regionalBenchmark: 24_000 })),
    defaultYear: years.at(-1) ?? 0,
    sourceIds: [SOURCE],
    derivedFrom: [],
    extent: EXTENT,
  }
}

/** The same for every year, worked out when asked: it is not what is measured. */
function populationOf(codes: readonly DistrictCode[], years: readonly number[]): IndicatorSeries {
  const known = new Set(codes)
  return {
    id: '1603',
    years,
    at: (district) =>
      known.has(district)
        ? { kind: 'observed', value: 500 + ((district * 7919) % 9000) }
        : { kind: 'missing', reason: 'uninhabited' },
    sourceAt: () => SOURCE,
  }
}

function firstPoint({ type, coordinates }: DistrictFeature['geometry']): readonly number[] {
  return (type === 'Polygon' ? coordinates[0]?.[0] : coordinates[0]?.[0]?.[0]) ?? []
}
