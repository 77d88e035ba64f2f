import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Municipality } from '../../../src/core/districts/district.ts'
import { withoutHouseNumber } from '../../../src/core/search/house-number.ts'
import { indexStreets } from '../../../src/core/search/index-streets.ts'
import { MATCH_KINDS, matchText, searchQuery } from '../../../src/core/search/match-text.ts'
import { searchStreets } from '../../../src/core/search/search-streets.ts'
import { searchableName } from '../../../src/core/search/searchable-text.ts'
import type { Street } from '../../../src/core/search/street.ts'

const AGATHA = '21003'
const BRUSSEL = '21004'
const ELSENE = '21009'
const JETTE = '21010'
const KOEKELBERG = '21011'
const SCHAARBEEK = '21015'
const PIETERS = '21019'
const GILLIS = '21013'

const municipality = (nis: string, nl: string, fr: string): Municipality => ({
  nis,
  name: { nl, fr },
  labelPoint: [4.35, 50.85],
})
const municipalities = [
  municipality(AGATHA, 'Sint-Agatha-Berchem', 'Berchem-Sainte-Agathe'),
  municipality(BRUSSEL, 'Brussel', 'Bruxelles'),
  municipality(ELSENE, 'Elsene', 'Ixelles'),
  municipality(JETTE, 'Jette', 'Jette'),
  municipality(KOEKELBERG, 'Koekelberg', 'Koekelberg'),
  municipality(GILLIS, 'Sint-Gillis', 'Saint-Gilles'),
  municipality(SCHAARBEEK, 'Schaarbeek', 'Schaerbeek'),
  municipality(PIETERS, 'Sint-Pieters-Woluwe', 'Woluwe-Saint-Pierre'),
]

const street = (nis: string, nl: string, fr: string): Street => ({
  name: { nl, fr },
  municipality: nis,
  point: [4.35, 50.85],
})
/** Some of the streets of the source. */
const streets = [
  street(AGATHA, 'Kerkstraat', "Rue de l'Église"),
  street(BRUSSEL, 'Wetstraat', 'Rue de la Loi'),
  street(BRUSSEL, '3 septemberplein', 'Place des 3 septembre'),
  street(ELSENE, 'Waterloosesteenweg', 'Chaussée de Waterloo'),
  street(ELSENE, '', 'Chemin Marie Popelin'),
  street(JETTE, 'Gielelaan', 'Avenue Giele'),
  street(KOEKELBERG, 'Jetselaan', 'Avenue de Jette'),
  street(GILLIS, 'Waterloosesteenweg', 'Chaussée de Waterloo'),
  street(SCHAARBEEK, 'Gallaitstraat', 'Rue Gallait'),
  street(SCHAARBEEK, 'Koninklijke Sinte-Mariastraat', 'Rue Royale-Sainte-Marie'),
  street(PIETERS, 'Kerkstraat', "Rue de l'Église"),
  street(PIETERS, 'Kleine Kerkstraat', "Petite rue de l'Église"),
]
const index = indexStreets(streets, municipalities)
const found = (query: string) =>
  searchStreets(index, query).map((hit) => `${hit.matchedName} ${hit.street.municipality}`)

describe('searchStreets', () => {
  it.each([
    ['the whole name', 'wetstraat', [`Wetstraat ${BRUSSEL}`]],
    ['the French name', 'RUE DE LA LOI', [`Rue de la Loi ${BRUSSEL}`]],
    ['a start', 'gallait', [`Gallaitstraat ${SCHAARBEEK}`]],
    ['words in another order', 'loi rue', [`Rue de la Loi ${BRUSSEL}`]],
    ['no spaces', 'ruedelaloi', [`Rue de la Loi ${BRUSSEL}`]],
    [
      'ste for Sinte',
      'koninklijke ste mariastraat',
      [`Koninklijke Sinte-Mariastraat ${SCHAARBEEK}`],
    ],
    ['a name in one language only', 'popelin', [`Chemin Marie Popelin ${ELSENE}`]],
    ['a typing error', 'galaitstraat', [`Gallaitstraat ${SCHAARBEEK}`]],
    [
      'a number that is part of the name',
      'place des 3 septembre',
      [`Place des 3 septembre ${BRUSSEL}`],
    ],
    ['letters of no street', 'xqzzyv', []],
    ['no letters', ' - ', []],
  ])('answers %s', (_, query, expected) => {
    expect(found(query)).toEqual(expected)
  })

  it('offers the same name in every municipality, whole names before parts', () => {
    expect(found('kerkstraat')).toEqual([
      `Kerkstraat ${AGATHA}`,
      `Kerkstraat ${PIETERS}`,
      `Kleine Kerkstraat ${PIETERS}`,
    ])
    expect(found('chaussee de waterloo')).toEqual([
      `Chaussée de Waterloo ${ELSENE}`,
      `Chaussée de Waterloo ${GILLIS}`,
    ])
  })

  it.each([
    ['kerkstraat woluwe', [`Kerkstraat ${PIETERS}`, `Kleine Kerkstraat ${PIETERS}`]],
    ['woluwe kerkstraat', [`Kerkstraat ${PIETERS}`, `Kleine Kerkstraat ${PIETERS}`]],
    ['kerkstraat berch', [`Kerkstraat ${AGATHA}`]],
    ['waterloosesteenweg st gillis', [`Waterloosesteenweg ${GILLIS}`]],
    // A name that holds the municipality comes before the streets that lie in it.
    ['avenue jette', [`Avenue de Jette ${KOEKELBERG}`, `Avenue Giele ${JETTE}`]],
    // The street is found although the municipality is the wrong one.
    ['gallaitstraat jette', [`Gallaitstraat ${SCHAARBEEK}`]],
    // A municipality alone is no street.
    ['schaarbeek', []],
  ])('narrows by municipality: %s', (query, expected) => {
    expect(found(query)).toEqual(expected)
  })

  it.each([
    ['Gallaitstraat 58', `Gallaitstraat ${SCHAARBEEK}`, '58'],
    ['58, rue Gallait', `Rue Gallait ${SCHAARBEEK}`, '58'],
    ['rue Gallait 58a bte 3, 1030 Schaerbeek', `Rue Gallait ${SCHAARBEEK}`, '58a'],
    ['Gallaitstraat 58 bus B', `Gallaitstraat ${SCHAARBEEK}`, '58'],
    ['galaitstraat nr 58', `Gallaitstraat ${SCHAARBEEK}`, '58'],
    ['kerkstraat 7 woluwe', `Kerkstraat ${PIETERS}`, '7'],
    ['gallaitstraat 1030', `Gallaitstraat ${SCHAARBEEK}`, null],
    ['3 septemberplein', `3 septemberplein ${BRUSSEL}`, null],
  ])('takes the house number off %s', (query, expected, houseNumber) => {
    const [hit] = searchStreets(index, query)
    expect(`${hit?.matchedName} ${hit?.street.municipality}`).toBe(expected)
    expect(hit?.houseNumber).toBe(houseNumber)
  })

  it('gives back no more than asked', () => {
    expect(searchStreets(index, 'e', 3)).toHaveLength(3)
  })

  it('matches as places do, whatever is typed', () => {
    const words = streets.flatMap(({ name }) => [...name.nl.split(' '), ...name.fr.split(' ')])
    const typed = fc
      .tuple(fc.constantFrom(...words), fc.nat(12), fc.nat(6))
      .map(([word, length, wrong]) => {
        const part = word.slice(0, 1 + length)
        return part.length > wrong + 3 ? `${part.slice(0, wrong)}${part.slice(wrong + 1)}` : part
      })
    const query = fc.array(typed, { minLength: 1, maxLength: 2 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(query, (text) => {
        const asked = searchQuery(text)
        if (!asked || withoutHouseNumber(asked)) return
        const kinds = streets.map(({ name }) => {
          const each = [name.nl, name.fr]
            .filter((one) => one !== '')
            .map((one) => matchText(asked, searchableName(one)))
          return MATCH_KINDS.find((kind) => each.includes(kind)) ?? null
        })
        const asTyped = kinds.some((kind) => kind !== null && kind !== 'typingError')
        const expected = streets.filter((_, i) =>
          asTyped ? kinds[i] && kinds[i] !== 'typingError' : false,
        )
        if (expected.length === 0) return
        const hits = searchStreets(index, text).map((hit) => hit.street)
        expect(expected.filter((one) => !hits.includes(one))).toEqual([])
        const ranks = hits.flatMap((one) => {
          const kind = kinds[streets.indexOf(one)]
          return kind && kind !== 'typingError' ? [MATCH_KINDS.indexOf(kind)] : []
        })
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      }),
      { numRuns: 400 },
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        searchStreets(index, text)
      }),
    )
  })
})
