import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { District, Municipality } from '../../../src/core/districts/district.ts'
import { indexPlaces, searchPlaces } from '../../../src/core/search/search-places.ts'

/** Wijken and municipalities by their official code and names. */
const DISTRICT_NAMES: readonly (readonly [number, string, string])[] = [
  [1, 'Grote Markt', 'Grand Place'],
  [3, 'Begijnhof - Diksmuide', 'Béguinage - Dixmude'],
  [11, 'Kuregem Bara', 'Cureghem Bara'],
  [12, 'Kuregem Veeartsenij', 'Cureghem Vétérinaire'],
  [15, 'Weststation', "Gare de l'ouest"],
  [16, 'Historisch Molenbeek', 'Molenbeek Historique'],
  [17, 'Koekelberg', 'Koekelberg'],
  [19, 'Oud Laken West', 'Vieux Laeken Ouest'],
  [22, 'Brabantwijk', 'Quartier Brabant'],
  [32, 'Sint-Pieter', 'Saint-Pierre'],
  [39, 'Vijvers van Elsene', "Etangs d'Ixelles"],
  [46, 'Hoogte 100', 'Altitude 100'],
  [47, 'Hoog Sint-Gillis', 'Haut Saint-Gilles'],
  [58, 'Anderlecht - Centrum - Wayez', 'Anderlecht - Centre - Wayez'],
  [95, 'Sinte-Aleidis - Mooibos', 'Sainte-Alix - Joli Bois'],
  [111, 'Diesdelle', "Vivier d'Oie"],
  [904, 'Léopoldpark', 'Parc Léopold'],
]

const MUNICIPALITY_NAMES: readonly (readonly [string, string, string])[] = [
  ['21001', 'Anderlecht', 'Anderlecht'],
  ['21004', 'Brussel', 'Bruxelles'],
  ['21009', 'Elsene', 'Ixelles'],
  ['21011', 'Koekelberg', 'Koekelberg'],
  ['21012', 'Sint-Jans-Molenbeek', 'Molenbeek-Saint-Jean'],
  ['21013', 'Sint-Gillis', 'Saint-Gilles'],
  ['21016', 'Ukkel', 'Uccle'],
  ['21019', 'Sint-Pieters-Woluwe', 'Woluwe-Saint-Pierre'],
]

const districts = DISTRICT_NAMES.map(
  ([code, nl, fr]): District => ({
    code,
    kind: code < 700 ? 'residential' : 'park',
    name: { nl, fr },
    municipalities: [],
    areaSquareMetres: 1,
    labelPoint: [0, 0],
  }),
)
const municipalities = MUNICIPALITY_NAMES.map(
  ([nis, nl, fr]): Municipality => ({ nis, name: { nl, fr }, labelPoint: [0, 0] }),
)
const index = indexPlaces(districts, municipalities)

const PLACES = [...DISTRICT_NAMES.filter(([code]) => code < 700), ...MUNICIPALITY_NAMES].map(
  ([code, nl, fr]) => ({ code, nl, fr }),
)

/** Makes one typing error somewhere in a word. */
const typingError = fc
  .record({
    position: fc.double({ min: 0, max: 0.99, noNaN: true }),
    letter: fc.constantFrom(...'aeiorstz'),
    kind: fc.constantFrom('tooFew', 'tooMany', 'another', 'exchanged'),
  })
  .map(({ position, letter, kind }) => (word: string): string => {
    const at = Math.floor(position * word.length)
    const [before, after] = [word.slice(0, at), word.slice(at)]
    switch (kind) {
      case 'tooFew':
        return before + after.slice(1)
      case 'tooMany':
        return before + letter + after
      case 'another':
        return before + letter + after.slice(1)
      default:
        return before + after.charAt(1) + after.charAt(0) + after.slice(2)
    }
  })

const found = (query: string) => searchPlaces(index, query).map(({ code }) => code)

describe('searchPlaces', () => {
  it.each([
    ['the Dutch name', 'Grote Markt', [1]],
    ['the French name', 'Vivier d’Oie', [111]],
    ['small letters without accents', 'beguinage', [3]],
    ['accents that the name does not have', 'Étangs d’Ixelles', [39]],
    ['a word inside the name', 'bara', [11]],
    ['words in another order', 'markt grote', [1]],
    ['words of a name before it is complete', 'kur vee', [12]],
    ['a part of a word', 'station', [15]],
    ['a figure', '100', [46]],
    ['a name without its spaces', 'sintjansmolenbeek', ['21012']],
    ['another hyphenation', 'sint jans-molenbeek', ['21012']],
    ['st for sint', 'St-Gillis', ['21013', 47]],
    ['ste for sainte', 'ste alix', [95]],
  ])('finds %s', (_, query, codes) => {
    expect(found(query)).toEqual(codes)
  })

  it('puts the whole name before its start, and that before the start of a later word', () => {
    expect(found('molenbeek')).toEqual(['21012', 16])
    expect(found('anderlecht')).toEqual(['21001', 58])
    expect(found('hoog')).toEqual([47, 46])
    expect(found('sint-pieter')).toEqual([32, '21019'])
  })

  it('puts a municipality before the wijk of the same name', () => {
    expect(searchPlaces(index, 'koekelberg')).toEqual([
      { kind: 'municipality', code: '21011', matchedName: 'Koekelberg' },
      { kind: 'district', code: 17, matchedName: 'Koekelberg' },
    ])
  })

  it('tells which of the two names answered', () => {
    expect(searchPlaces(index, 'uccle')).toEqual([
      { kind: 'municipality', code: '21016', matchedName: 'Uccle' },
    ])
    expect(searchPlaces(index, 'ukkel')[0]?.matchedName).toBe('Ukkel')
    expect(searchPlaces(index, 'ixel').map(({ matchedName }) => matchedName)).toEqual([
      'Ixelles',
      "Etangs d'Ixelles",
    ])
  })

  it.each([
    ['a letter too few', 'Ukel', ['21016']],
    ['a letter too many', 'Koekellberg', ['21011', 17]],
    ['another letter', 'Curegem', [11, 12]],
    ['neighbours exchanged', 'Deisdelle', [111]],
    ['two errors in a long word', 'begynhof', [3]],
    ['an error before the word is complete', 'Koekel', ['21011', 17]],
    ['an error in each of two words', 'grotte mrakt', [1]],
    ['the English name', 'Brussels', ['21004']],
  ])('forgives %s', (_, query, codes) => {
    expect(found(query)).toEqual(codes)
  })

  it('does not forgive errors in words of three letters, nor two in a word of seven', () => {
    expect(found('vab')).toEqual([])
    expect(found('Kuregem')).toEqual([11, 12])
    expect(found('Kuragom')).toEqual([])
  })

  it('forgives nothing while something is found as typed', () => {
    expect(found('elsene')).toEqual(['21009', 39])
    expect(found('Laken')).toEqual([19])
  })

  it('leaves out ground: a park is no place to look at figures of', () => {
    expect(found('leopold')).toEqual([])
  })

  it.each(['', ' ', '-', "'", '…', '\u0301'])('finds nothing for "%s"', (query) => {
    expect(found(query)).toEqual([])
  })

  it('finds every place by either name with a typing error in any of its longer words', () => {
    const names = PLACES.flatMap(({ code, nl, fr }) => {
      const alone = indexPlaces(
        districts.filter((district) => district.code === code),
        municipalities.filter(({ nis }) => nis === code),
      )
      return [nl, fr].map((name) => ({ code, name, alone }))
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        typingError,
        fc.nat(),
        ({ code, name, alone }, error, n) => {
          const words = name.match(/[\p{L}\p{N}]{5,}/gu) ?? []
          const word = words[n % words.length]
          fc.pre(word !== undefined)
          const query = name.replace(word ?? '', error)
          expect(searchPlaces(alone, query).map((hit) => hit.code)).toEqual([code])
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        expect(Array.isArray(found(query))).toBe(true)
      }),
    )
  })
})
