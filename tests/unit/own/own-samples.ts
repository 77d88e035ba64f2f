import { isResidential } from '../../../src/core/districts/residential.ts'
import type { OwnDataSet, OwnIndicator, OwnService } from '../../../src/core/own/own-data.ts'
import { publishedEdition } from '../../support/published-edition.ts'

export const residentialCodes = publishedEdition.districts
  .filter(isResidential)
  .map(({ code }) => code)

/** A column with the code of each wijk times a number for its figure; none in the first wijk. */
export function ownIndicator(changes: Partial<OwnIndicator> = {}, factor = 1): OwnIndicator {
  const [without = 0] = residentialCodes
  return {
    id: 'own_00000000000000aa',
    name: { nl: 'Vrijwilligers', fr: 'Bénévoles' },
    unit: null,
    unitText: 'per 100 inwoners',
    valueKind: 'rate',
    direction: 'lowIsDisadvantage',
    decimals: 1,
    combinedBy: null,
    ...changes,
    columns: {
      id: changes.id ?? 'own_00000000000000aa',
      years: [2021, 2023],
      districts: residentialCodes,
      values: [
        residentialCodes.map((code) => (code % 2 === 0 ? code : null)),
        residentialCodes.map((code) => (code === without ? null : code * factor)),
      ],
      missing: [
        Object.fromEntries(
          residentialCodes.filter((code) => code % 2 !== 0).map((code) => [code, 'emptyInSource']),
        ),
        { [without]: 'belowThreshold' },
      ],
      sources: [
        residentialCodes.map((code) => (code % 2 === 0 ? 0 : -1)),
        residentialCodes.map((code) => (code === without ? -1 : 0)),
      ],
      sourceIds: ['own_set_1'],
      ...changes.columns,
    },
  }
}

export function figureSet(changes: Partial<OwnDataSet> = {}): OwnDataSet {
  return {
    id: 'own_set_1',
    name: 'vrijwilligers',
    fileName: 'vrijwilligers.csv',
    addedOn: '2026-11-24',
    data: { kind: 'indicators', indicators: [ownIndicator()] },
    ...changes,
  }
}

/** A service at the label point of a wijk. */
export function ownService(code: number): OwnService {
  const district = publishedEdition.districts.find((one) => one.code === code)
  if (!district) throw new RangeError(`no wijk ${code}`)
  return {
    id: `own_service_${code}`,
    namedType: 'library',
    sourceType: '',
    name: { nl: `Boekenhuis ${code}`, fr: '' },
    address: { nl: '', fr: '' },
    postcode: '',
    municipality: district.municipalities[0]?.nis ?? '',
    district: code,
    point: district.labelPoint,
    precisionMetres: 10,
    certainty: 'building',
    confidence: 'unverified',
    website: '',
    source: 'boeken.csv',
    sourceDate: '2026-11-24',
    note: '',
  }
}

export function serviceSet(codes: readonly number[], id = 'own_set_2'): OwnDataSet {
  return {
    id,
    name: 'boeken',
    fileName: 'boeken.csv',
    addedOn: '2026-11-24',
    data: { kind: 'services', services: codes.map(ownService) },
  }
}
