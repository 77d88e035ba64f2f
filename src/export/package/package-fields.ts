import { DIRECTIONS, THEMES, UNITS, VALUE_KINDS } from '../../core/indicators/indicator.ts'
import { PUBLISHED_REASONS } from '../../core/indicators/observation.ts'
import type {
  DATA_PACKAGE_COLUMNS,
  DataPackageTable,
} from '../../core/own/data-package-contract.ts'
import { SERVICE_TYPES } from '../../core/services/service.ts'

/** A field of a Table Schema (Frictionless, version 1). */
export interface PackageField {
  readonly type: 'string' | 'integer' | 'number' | 'year'
  readonly description: string
  readonly constraints?: {
    readonly required?: true
    readonly unique?: true
    readonly minimum?: number
    readonly maximum?: number
    readonly pattern?: string
    readonly enum?: readonly string[]
  }
}

const required = { required: true } as const
const text = (description: string): PackageField => ({ type: 'string', description })
const one = (description: string, values: readonly string[]): PackageField => ({
  type: 'string',
  description,
  constraints: { required: true, enum: values },
})
const DISTRICT: PackageField = {
  type: 'integer',
  description: 'Code of the monitoring district (BISA mdrc): 1 to 118 inhabited, 700 to 917 ground',
  constraints: { required: true, minimum: 1, maximum: 999 },
}
const NIS: PackageField = {
  type: 'string',
  description: 'NIS code of the municipality',
  constraints: { required: true, pattern: '[0-9]{5}' },
}
const INDICATOR: PackageField = {
  type: 'string',
  description: 'Id of the indicator: the number that BISA gives it, or x_ and a name of our own',
  constraints: required,
}
const YEAR: PackageField = {
  type: 'year',
  description: 'Year of the figure',
  constraints: required,
}

/** The type and meaning of every column of every table. */
export const PACKAGE_FIELDS: {
  readonly [Table in DataPackageTable]: Readonly<
    Record<(typeof DATA_PACKAGE_COLUMNS)[Table][number], PackageField>
  >
} = {
  districts: {
    district: { ...DISTRICT, constraints: { ...DISTRICT.constraints, unique: true } },
    kind: one('What the district is: only residential ones carry figures', [
      'residential',
      'cemetery',
      'industry',
      'park',
    ]),
    name_nl: text('Official name in Dutch'),
    name_fr: text('Official name in French'),
    municipality: {
      ...NIS,
      description: 'NIS code of the municipality with the largest part of it',
    },
    area_m2: {
      type: 'number',
      description: 'Area in square metres',
      constraints: { required: true, minimum: 0 },
    },
    label_lon: {
      type: 'number',
      description: 'Longitude (WGS84) of the centre of the largest circle inside',
      constraints: required,
    },
    label_lat: {
      type: 'number',
      description: 'Latitude (WGS84) of the centre of the largest circle inside',
      constraints: required,
    },
  },
  district_municipalities: {
    district: DISTRICT,
    municipality: NIS,
    area_share: {
      type: 'number',
      description: 'Part of the area of the district that lies in the municipality, 0 to 1',
      constraints: { required: true, minimum: 0, maximum: 1 },
    },
  },
  municipalities: {
    municipality: { ...NIS, constraints: { ...NIS.constraints, unique: true } },
    name_nl: text('Official name in Dutch'),
    name_fr: text('Official name in French'),
  },
  indicators: {
    indicator: { ...INDICATOR, constraints: { required: true, unique: true } },
    theme: one('Theme', THEMES),
    unit: one('Unit of the values', UNITS),
    value_kind: one('What kind of number it is; a count is never a filled area', VALUE_KINDS),
    direction: one('Which end of the scale goes with disadvantage', DIRECTIONS),
    decimals: {
      type: 'integer',
      description: 'Decimals to show',
      constraints: { required: true, minimum: 0 },
    },
    default_year: {
      type: 'year',
      description: 'Newest year with the widest coverage',
      constraints: required,
    },
    name_nl: text('Name in Dutch'),
    name_fr: text('Name in French'),
    name_en: text('Name in English'),
    definition_nl: text('What is counted, in Dutch'),
    definition_fr: text('What is counted, in French'),
    definition_en: text('What is counted, in English'),
    caution_nl: text('What it can not tell, in Dutch'),
    caution_fr: text('What it can not tell, in French'),
    caution_en: text('What it can not tell, in English'),
    derived_from: text('Ids of the figures it is computed from, separated by spaces'),
  },
  observations: {
    indicator: INDICATOR,
    year: YEAR,
    district: DISTRICT,
    value: { type: 'number', description: 'Empty where there is none: see missing_reason' },
    missing_reason: {
      type: 'string',
      description: 'Why there is no value; empty where there is one',
      constraints: { enum: PUBLISHED_REASONS },
    },
    source: text('Id of the source of the value; empty where there is none'),
  },
  regional_values: {
    indicator: INDICATOR,
    year: YEAR,
    observed_districts: {
      type: 'integer',
      description: 'Residential districts with a value',
      constraints: { required: true, minimum: 0, maximum: 118 },
    },
    regional_value: {
      type: 'number',
      description: 'Value of the region as BISA publishes it; empty where none was published',
    },
  },
  sector_population: {
    district: DISTRICT,
    year: YEAR,
    inhabitants: {
      type: 'integer',
      description: 'Inhabitants of the statistical sectors of the district: the weights of reach',
      constraints: { required: true, minimum: 0 },
    },
  },
  sector_incomes: {
    sector: {
      type: 'string',
      description: 'Code of the statistical sector (Statbel, drawing of 2022)',
      constraints: { required: true, unique: true, pattern: '[0-9]{5}[A-Z][0-9A-Z]{2}[0-9A-Z-]' },
    },
    name_nl: text('Dutch name as published; may be empty'),
    name_fr: text('French name as published; may be empty'),
    district: DISTRICT,
    year: YEAR,
    median: {
      type: 'number',
      description: 'Median taxable income per declaration, euros; empty where there is none',
      constraints: { minimum: 0 },
    },
    missing_reason: {
      type: 'string',
      description: 'Why there is no median; empty where there is one',
      constraints: { enum: PUBLISHED_REASONS },
    },
    declarations: {
      type: 'integer',
      description: 'Declarations that the median is of; empty where the source has none',
      constraints: { minimum: 0 },
    },
    inhabitants: {
      type: 'integer',
      description: 'Inhabitants of the census of 2021; empty where the source has none',
      constraints: { minimum: 0 },
    },
  },
  zones: {
    zone: { type: 'string', description: 'Id of a named set of districts', constraints: required },
    district: DISTRICT,
    status: one('How sure it is that the texts mean this district', [
      'certain',
      'probable',
      'interpretation',
    ]),
  },
  services: {
    service: {
      type: 'string',
      description: 'Id of the service',
      constraints: { required: true, unique: true },
    },
    type: one('Type of service', SERVICE_TYPES),
    source_type: text('Type as the source names it'),
    name_nl: text('Name in Dutch; empty where it was not seen'),
    name_fr: text('Name in French; empty where it was not seen'),
    address_nl: text('Address in Dutch; empty where it was not seen'),
    address_fr: text('Address in French; empty where it was not seen'),
    postcode: text('Postcode; empty where it was not seen'),
    municipality: NIS,
    district: {
      type: 'integer',
      description: 'Code of the monitoring district; empty where the place is not known',
      constraints: { minimum: 1, maximum: 999 },
    },
    lon: { type: 'number', description: 'Longitude (WGS84); empty where the place is not known' },
    lat: { type: 'number', description: 'Latitude (WGS84); empty where the place is not known' },
    certainty: one('How sure the place is', ['building', 'street', 'none']),
    precision_m: {
      type: 'number',
      description: 'How far off the place may be, metres; empty where it is not known',
    },
    confidence: one('How sure it is that the service is there', [
      'high',
      'medium',
      'low',
      'unverified',
    ]),
    website: text('Website; empty where none was seen'),
    source: text('Where the service was found'),
    source_date: text('Date of that source as it states it'),
    note: text('What is to know of it'),
  },
  sources: {
    source: {
      type: 'string',
      description: 'Id of the source',
      constraints: { required: true, unique: true },
    },
    publisher: text('Publisher as stated'),
    edition: text('Edition as stated'),
    retrieved: text('When it was retrieved, as stated'),
    licence: text('Licence as stated'),
  },
}

/** Columns that tell rows apart, and columns that point to another table. */
export const PACKAGE_KEYS: Readonly<
  Record<
    DataPackageTable,
    {
      readonly primaryKey: readonly string[]
      readonly references: Readonly<Record<string, DataPackageTable>>
    }
  >
> = {
  districts: { primaryKey: ['district'], references: { municipality: 'municipalities' } },
  district_municipalities: {
    primaryKey: ['district', 'municipality'],
    references: { district: 'districts', municipality: 'municipalities' },
  },
  municipalities: { primaryKey: ['municipality'], references: {} },
  indicators: { primaryKey: ['indicator'], references: {} },
  observations: {
    primaryKey: ['indicator', 'year', 'district'],
    references: { indicator: 'indicators', district: 'districts', source: 'sources' },
  },
  regional_values: { primaryKey: ['indicator', 'year'], references: { indicator: 'indicators' } },
  sector_population: { primaryKey: ['district', 'year'], references: { district: 'districts' } },
  sector_incomes: { primaryKey: ['sector'], references: { district: 'districts' } },
  zones: { primaryKey: ['zone', 'district'], references: { district: 'districts' } },
  services: {
    primaryKey: ['service'],
    references: { municipality: 'municipalities', district: 'districts' },
  },
  sources: { primaryKey: ['source'], references: {} },
}

/** What a table holds, for its title. */
export const PACKAGE_TITLES: Readonly<Record<DataPackageTable, string>> = {
  districts: 'Monitoring districts (wijken) of the Brussels-Capital Region',
  district_municipalities: 'Municipalities in which districts lie',
  municipalities: 'Municipalities',
  indicators: 'Catalogue of indicators',
  observations: 'Figures per indicator, year and residential district, or why there is none',
  regional_values: 'Values of the region and coverage per indicator and year',
  sector_population: 'Inhabitants by statistical sectors, added up to districts',
  sector_incomes: 'Median income per statistical sector, or why there is none',
  zones: 'Named sets of districts',
  services: 'Services of the Dutch-language network',
  sources: 'Sources of the figures',
}
