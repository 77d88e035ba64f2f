import type { Edition } from '../../src/core/edition.ts'
import type { IndicatorSeries } from '../../src/core/indicators/indicator.ts'
import { bootstrapFromFiles } from '../../src/data/make-bootstrap.ts'

/**
 * An edition of three wijken and a cemetery with the figures as published: 2336 (2018 and 2023),
 * 1603 (2018 and 2023) and 2333 (2025 only). In the form of the files of `public/geo`.
 */
export const SMALL_EDITION_ID = '2026-09'

const heading = { schemaVersion: 1, edition: SMALL_EDITION_ID }

const source = (id: string) => ({
  id,
  publisher: 'BISA Wijkmonitoring',
  edition: 'extract for tests',
  retrieved: '2026-09-29',
  licence: 'free reuse with mention of the source',
})

const indicator = (id: string, years: readonly (readonly [number, number, number | null])[]) => ({
  id,
  theme: 'income',
  unit: 'euros',
  valueKind: 'median',
  direction: 'lowIsDisadvantage',
  decimals: 0,
  publishedName: { nl: '', fr: '' },
  years: years.map(([year, observedDistricts, regionalBenchmark]) => ({
    year,
    observedDistricts,
    regionalBenchmark,
  })),
  defaultYear: years.at(-1)?.[0],
  sourceIds: ['s01', 's06'],
  derivedFrom: [],
  extent: [18277, 38236],
})

const district = (
  code: number,
  nl: string,
  fr: string,
  nis: string,
  labelPoint: readonly number[],
  areaSquareMetres: number,
) => ({
  code,
  kind: code < 700 ? 'residential' : 'cemetery',
  name: { nl, fr },
  municipalities: [{ nis, areaShare: 1 }],
  areaSquareMetres,
  labelPoint,
})

export const smallEditionFile = {
  ...heading,
  districts: [
    district(1, 'Grote Markt', 'Grand Place', '21004', [4.35346, 50.84838], 386593),
    district(2, 'Dansaert', 'Dansaert', '21004', [4.34418, 50.851], 543778),
    district(111, 'Diesdelle', "Vivier d'Oie", '21016', [4.36971, 50.77954], 2505391),
    district(700, 'Kerkhof Brussel', 'Cimetière de Bruxelles', '21006', [4.41708, 50.8678], 510081),
  ],
  municipalities: [
    { nis: '21004', name: { nl: 'Brussel', fr: 'Bruxelles' }, labelPoint: [4.36049, 50.8863] },
    { nis: '21006', name: { nl: 'Evere', fr: 'Evere' }, labelPoint: [4.40902, 50.86938] },
    { nis: '21016', name: { nl: 'Ukkel', fr: 'Uccle' }, labelPoint: [4.34952, 50.79312] },
  ],
  borders: [{ a: 1, b: 2, metres: 569 }],
  zones: [
    {
      id: 'armeSikkel',
      name: { nl: 'Arme sikkel', fr: 'Croissant pauvre' },
      members: [{ district: 2, status: 'certain', evidence: [{ text: 'a text', url: '' }] }],
    },
  ],
  indicators: [
    indicator('2336', [
      [2018, 2, 19723],
      [2023, 3, 24488],
    ]),
    indicator('1603', [
      [2018, 3, null],
      [2023, 3, null],
    ]),
    indicator('2333', [[2025, 3, null]]),
  ],
  sources: [source('s01'), source('s02'), source('s05'), source('s06')],
  sectors: null,
  sectorPopulation: {
    year: 2025,
    source: 'r01',
    districts: [1, 2, 111],
    inhabitants: [3993, 9065, 3197],
  },
}

export const smallPopulationFile = {
  ...heading,
  id: '1603',
  years: [2018, 2023],
  districts: [1, 2, 111],
  values: [
    [3327, 9090, 3241],
    [3890, 8999, 3277],
  ],
  missing: [{}, {}],
  sources: [
    [0, 0, 0],
    [0, 0, 0],
  ],
  sourceIds: ['s02'],
}

export const smallIncomeFile = {
  ...heading,
  id: '2336',
  years: [2018, 2023],
  districts: [1, 2, 111],
  values: [
    [null, 18277, 30879],
    [22662, 23471, 38236],
  ],
  missing: [{ '1': 'notInEdition' }, {}],
  sources: [
    [-1, 0, 0],
    [1, 1, 1],
  ],
  sourceIds: ['s01', 's06'],
}

export const smallAgeFile = {
  ...heading,
  id: '2333',
  years: [2025],
  districts: [1, 2, 111],
  values: [[9.14, 8.97, 25.93]],
  missing: [{}],
  sources: [[0, 0, 0]],
  sourceIds: ['s05'],
}

/** The same as objects of the core. */
export function smallEdition(): { readonly edition: Edition; readonly series: IndicatorSeries } {
  return bootstrapFromFiles({
    edition: smallEditionFile,
    population: smallPopulationFile,
    series: smallIncomeFile,
  })
}
