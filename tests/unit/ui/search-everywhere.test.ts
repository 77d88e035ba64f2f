import { describe, expect, it } from 'vitest'
import { indexPlaces } from '../../../src/core/search/search-places.ts'
import { dutchTexts } from '../../../src/i18n/load-texts.ts'
import { createFinder } from '../../../src/ui/search/finder.ts'
import { searchEverywhere } from '../../../src/ui/search/search-everywhere.ts'
import { publishedEdition, publishedLoader } from '../../support/published-edition.ts'

const { districts, municipalities } = publishedEdition
const { services } = await publishedLoader.loadServices(publishedEdition)
const finder = createFinder({
  streets: await publishedLoader.loadStreets(publishedEdition),
  services,
  municipalities,
  typeNames: dutchTexts.services,
})
const places = indexPlaces(districts, municipalities)
const search = (query: string) => searchEverywhere(places, finder, query)
const kindsFor = (query: string) => search(query).map(({ kind }) => kind)

describe('one field for everything', () => {
  it('puts first the group that answers best', () => {
    expect(kindsFor('gallaitstraat')[0]).toBe('street')
    expect(kindsFor('schaarbeek')[0]).toBe('place')
    expect(kindsFor('GC De Markten')[0]).toBe('service')
  })

  it('leaves out groups that need a typing error when another does not', () => {
    // "Marollen" is a wijk; nothing else is near without an error.
    const [first, ...others] = search('marollen')
    expect(first?.kind).toBe('place')
    for (const { hits } of others) {
      for (const { matchedName } of hits) expect(matchedName.toLowerCase()).toContain('marol')
    }
  })

  it('offers a street of every municipality that has one of that name', () => {
    const streets = search('kerkstraat').find(({ kind }) => kind === 'street')?.hits ?? []
    const whole = streets.filter((hit) => hit.matchedName === 'Kerkstraat')
    const nis = whole.map((hit) => (hit.kind === 'street' ? hit.street.municipality : ''))
    expect(nis.toSorted()).toEqual(['21003', '21019'])
  })

  it('tells how many more there are than it lists', () => {
    const streets = search('avenue').find(({ kind }) => kind === 'street')
    expect(streets?.hits).toHaveLength(7)
    expect(streets?.moreCount).toBeGreaterThan(7)
  })

  it('finds wijken and municipalities while streets are not there yet', () => {
    expect(searchEverywhere(places, null, 'dansaert').map(({ kind }) => kind)).toEqual(['place'])
    expect(searchEverywhere(places, null, 'gallaitstraat')).toEqual([])
  })

  it('finds nothing for nothing', () => {
    expect(search('')).toEqual([])
    expect(search('zzzzqq')).toEqual([])
  })
})
