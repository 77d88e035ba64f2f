import { describe, expect, it } from 'vitest'
import type { District } from '../../../src/core/districts/district.ts'
import { neighbouringDistricts } from '../../../src/core/portrait/neighbouring-districts.ts'
import { servicesInDistrict } from '../../../src/core/portrait/services-in-district.ts'
import { publishedEdition, publishedLoader } from '../../support/published-edition.ts'

const MAROLLEN = 8
const namesOf = (districts: readonly District[]) => districts.map(({ name }) => name.nl)

describe('neighbouringDistricts', () => {
  it('gives the neighbours of Marollen, the longest border first', () => {
    const { districts, borders } = publishedEdition
    const { residential, ground } = neighbouringDistricts(MAROLLEN, districts, borders)
    expect(namesOf(residential)).toEqual([
      'Zavel',
      'Stalingrad',
      'Berckmans - Munthof',
      'Hallepoort',
      'Kastelein',
    ])
    expect(ground).toEqual([])
  })

  it('keeps ground apart and does not take a mere point for a border', () => {
    const [first, second] = publishedEdition.districts
    const park = publishedEdition.districts.find(({ kind }) => kind === 'park')
    if (!first || !second || !park) throw new Error('the edition lacks districts')
    const borders = [
      { a: first.code, b: second.code, metres: 0 },
      { a: first.code, b: park.code, metres: 12 },
    ]
    const found = neighbouringDistricts(first.code, [first, second, park], borders)
    expect(found.residential).toEqual([])
    expect(found.ground).toEqual([park])
  })

  it('is mutual over the whole edition', () => {
    const { districts, borders } = publishedEdition
    const around = new Map(
      districts.map(({ code }) => {
        const { residential, ground } = neighbouringDistricts(code, districts, borders)
        return [code, [...residential, ...ground].map((neighbour) => neighbour.code)]
      }),
    )
    for (const [code, neighbours] of around) {
      for (const neighbour of neighbours) expect(around.get(neighbour)).toContain(code)
    }
  })
})

describe('servicesInDistrict', () => {
  it('names the listed services of Marollen by type, in the fixed order', async () => {
    const { services } = await publishedLoader.loadServices(publishedEdition)
    const groups = servicesInDistrict(MAROLLEN, services)
    expect(
      groups.map(({ type, services: listed }) => [type, listed.map(({ name }) => name.nl)]),
    ).toEqual([
      ['welcomeAndLanguage', ['Vrienden van het Huizeke']],
      ['education', ['Brede School Nieuwland']],
      ['childcare', ['Ket in Brussel vzw - Huis van het Kind Nieuwland (Baboes Nieuwland)']],
    ])
  })

  it('puts every service with a known wijk in one wijk', async () => {
    const { services } = await publishedLoader.loadServices(publishedEdition)
    const counted = publishedEdition.districts
      .flatMap(({ code }) => servicesInDistrict(code, services))
      .reduce((total, group) => total + group.services.length, 0)
    expect(counted).toBe(services.filter(({ district }) => district !== null).length)
  })
})
