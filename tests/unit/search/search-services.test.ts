import { describe, expect, it } from 'vitest'
import { indexServices, searchServices } from '../../../src/core/search/search-services.ts'

const named = (id: string, nl: string, fr: string, words: readonly string[], address = '') => ({
  service: { id, name: { nl, fr }, address: { nl: address, fr: '' } },
  words,
})

const CENTRE = ['gemeenschapscentrum', 'gemeenschapscentra']
const LIBRARY = ['bibliotheek', 'bibliotheken']
const index = indexServices([
  named('markten', 'GC De Markten', '', [...CENTRE, '1000', 'Brussel', 'Bruxelles']),
  named('kriekelaar', 'GC De Kriekelaar', '', [...CENTRE, '1030', 'Schaarbeek', 'Schaerbeek']),
  named('ukkel', 'Openbare bibliotheek Ukkel', 'Bibliothèque néerlandophone d’Uccle', [
    ...LIBRARY,
    'Ukkel',
    'Uccle',
  ]),
  named('evere', 'Bib Evere', '', [...LIBRARY, 'Evere']),
  named('foyer', 'Foyer vzw', '', ['plek voor onthaal'], 'Werkhuizenstraat 25'),
])
const idsFor = (query: string): readonly string[] =>
  searchServices(index, query).map(({ id }) => id)

describe('searching services', () => {
  it.each([
    { query: 'de markten', ids: ['markten'] },
    { query: 'KRIEKELAAR', ids: ['kriekelaar'] },
    { query: 'bibliotheque uccle', ids: ['ukkel'] },
    { query: 'kriekelar', ids: ['kriekelaar'] },
    { query: 'werkhuizenstraat', ids: ['foyer'] },
    { query: 'bibliotheek evere', ids: ['evere'] },
    { query: 'gemeenschapscentrum schaerbeek', ids: ['kriekelaar'] },
    { query: 'zwembad', ids: [] },
    { query: ' . ', ids: [] },
  ])('"$query" finds $ids', ({ query, ids }) => {
    expect(idsFor(query)).toEqual(ids)
  })

  it('puts names before words from elsewhere, each service once', () => {
    expect(idsFor('bibliotheek')).toEqual(['ukkel', 'evere'])
    expect(idsFor('gemeenschapscentrum')).toEqual(['kriekelaar', 'markten'])
  })

  it('tells the name that answered', () => {
    expect(searchServices(index, 'uccle')[0]?.matchedName).toBe(
      'Bibliothèque néerlandophone d’Uccle',
    )
  })
})
