import { describe, expect, it } from 'vitest'
import { askedShares } from '../../../src/core/districts/asked-shares.ts'
import { mainMunicipalityCode } from '../../../src/core/districts/main-municipality.ts'
import { publishedEdition as edition } from '../../support/published-edition.ts'

const divided = edition.districts.filter(({ municipalities }) => municipalities.length > 1)
const nameOf = (nis: string) =>
  edition.municipalities.find((municipality) => municipality.nis === nis)?.name.fr ?? ''
const shares = (district: (typeof divided)[number], municipality: string | null, query = '') =>
  askedShares(district, edition.municipalities, { municipality, query })

describe('askedShares', () => {
  it('gives the part of a wijk in the municipality asked for, where it mainly lies elsewhere', () => {
    expect(divided.length).toBeGreaterThan(20)
    for (const district of divided) {
      const main = mainMunicipalityCode(district)
      for (const share of district.municipalities) {
        expect(shares(district, share.nis)).toEqual(share.nis === main ? [] : [share])
      }
    }
  })

  it('answers what is typed in either language, whole or in part', () => {
    for (const district of divided) {
      const lesser = district.municipalities.find(
        ({ nis }) => nis !== mainMunicipalityCode(district),
      )
      const main = nameOf(mainMunicipalityCode(district))
      if (!lesser || main.includes(nameOf(lesser.nis))) continue
      expect(shares(district, null, nameOf(lesser.nis).toUpperCase())).toContainEqual(lesser)
    }
  })

  it('has nothing to add without a filter', () => {
    for (const district of edition.districts) expect(shares(district, null, '  ')).toEqual([])
  })
})
