import { describe, expect, it } from 'vitest'
import type { District } from '../../../src/core/districts/district.ts'
import { districtByCode, indexDistricts } from '../../../src/core/districts/district-index.ts'
import {
  mainMunicipality,
  mainMunicipalityCode,
} from '../../../src/core/districts/main-municipality.ts'
import { nameIn } from '../../../src/core/districts/name-in.ts'
import { residentialCodes } from '../../../src/core/districts/residential.ts'
import { DISTRICTS, plainDistrict, RESIDENTIAL } from '../../support/source-table.ts'

function lyingIn(...shares: readonly (readonly [nis: string, areaShare: number])[]): District {
  const municipalities = shares.map(([nis, areaShare]) => ({ nis, areaShare }))
  return { ...plainDistrict(7, 'residential'), municipalities }
}

describe('districts', () => {
  it('are found by code', () => {
    const index = indexDistricts(DISTRICTS)
    expect(districtByCode(index, 118).name.nl).toBe('wijk 118')
    expect(() => districtByCode(index, 119)).toThrow('no district has code 119')
    expect(() => indexDistricts([...DISTRICTS, ...DISTRICTS])).toThrow('code 1 occurs twice')
  })

  it('are residential or ground', () => {
    expect(residentialCodes(DISTRICTS)).toEqual(RESIDENTIAL)
  })

  it('belong to the municipality with the largest part, whatever the order', () => {
    expect(mainMunicipalityCode(lyingIn(['21001', 0.3], ['21009', 0.7]))).toBe('21009')
    expect(mainMunicipalityCode(lyingIn(['21009', 0.5], ['21001', 0.5]))).toBe('21001')
    expect(() => mainMunicipalityCode(lyingIn())).toThrow('district 7 lies in no municipality')
  })

  it('name that municipality, or say which one is unknown', () => {
    const elsene = {
      nis: '21009',
      name: { nl: 'Elsene', fr: 'Ixelles' },
      labelPoint: [4.37, 50.82],
    } as const
    expect(mainMunicipality(lyingIn(['21009', 1]), [elsene])).toBe(elsene)
    expect(() => mainMunicipality(lyingIn(['21001', 1]), [elsene])).toThrow('municipality 21001')
  })

  it('are named in Dutch in English, and in the other language where one was not seen', () => {
    const name = { nl: 'Diesdelle', fr: 'Vivier d’Oie' }
    expect([nameIn(name, 'nl'), nameIn(name, 'fr'), nameIn(name, 'en')]).toEqual([
      'Diesdelle',
      'Vivier d’Oie',
      'Diesdelle',
    ])
    expect(nameIn({ nl: 'Dansaert', fr: '' }, 'fr')).toBe('Dansaert')
    expect(nameIn({ nl: '', fr: 'Dansaert' }, 'en')).toBe('Dansaert')
  })
})
