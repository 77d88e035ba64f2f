import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BUILT_IN_INDICATOR_IDS } from '../../../src/core/indicators/built-in-indicator-id.ts'
import { THEMES, UNITS } from '../../../src/core/indicators/indicator.ts'
import { MISSING_REASONS } from '../../../src/core/indicators/observation.ts'
import { ALL_SERVICE_TYPES } from '../../../src/core/services/service.ts'
import { texts as en } from '../../../src/i18n/en/index.ts'
import { texts as fr } from '../../../src/i18n/fr/index.ts'
import { texts as nl } from '../../../src/i18n/nl/index.ts'
import { textLeaves } from './text-leaves.ts'

const FIXED = '\u00a0'
const languages = [
  { id: 'nl', texts: nl },
  { id: 'fr', texts: fr },
  { id: 'en', texts: en },
] as const

/** Path, kind and number of parameters of every leaf. */
const shapeOf = (texts: unknown) =>
  textLeaves(texts)
    .map(({ path, leaf }) =>
      typeof leaf === 'function' ? `${path}(${leaf.length})` : `${path}: ${typeof leaf}`,
    )
    .sort()

/** All fixed sentences and words, also those in lists. */
const stringsOf = (texts: unknown) =>
  textLeaves(texts).flatMap(({ path, leaf }) => {
    if (typeof leaf === 'string') return [{ path, text: leaf }]
    return typeof leaf === 'function' ? [] : leaf.map((text) => ({ path, text }))
  })

describe.each(languages)('texts of $id', ({ texts }) => {
  it('has the keys and functions of Dutch, no fewer and no more', () => {
    expect(shapeOf(texts)).toEqual(shapeOf(nl))
  })

  it('has no empty text, no empty list and no stray space', () => {
    for (const { path, leaf } of textLeaves(texts)) {
      if (Array.isArray(leaf)) expect(leaf.length, path).toBeGreaterThan(0)
    }
    for (const { path, text } of stringsOf(texts)) {
      expect(text, path).toMatch(/^\S(.*\S)?$/su)
      expect(text, path).not.toMatch(/ {2}|\.\.\.|\bundefined\b/)
    }
  })

  it('covers every id of the contracts', () => {
    expect(Object.keys(texts.indicators).sort()).toEqual([...BUILT_IN_INDICATOR_IDS].sort())
    expect(Object.keys(texts.themes).sort()).toEqual([...THEMES].sort())
    expect(Object.keys(texts.units).sort()).toEqual([...UNITS].sort())
    expect(Object.keys(texts.reasons).sort()).toEqual([...MISSING_REASONS].sort())
    expect(Object.keys(texts.services).sort()).toEqual([...ALL_SERVICE_TYPES].sort())
  })

  it('names every indicator differently, and short', () => {
    const names = Object.values(texts.indicators).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name.length, name).toBeLessThanOrEqual(40)
  })

  it('writes subjects as noun phrases and the rest as sentences', () => {
    for (const [id, { subject, description, caution }] of Object.entries(texts.indicators)) {
      expect(subject, id).toMatch(/^(het|de|le|la|l’|the)\b.*[^.]$/u)
      expect(description, id).toMatch(/^\p{Lu}.*\.$/u)
      expect(caution, id).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  it('fills the name of what failed into the errors', () => {
    const name = 'Xyz'
    expect(texts.errors.indicatorFailed(name).whatHappened).toContain(name)
    expect(texts.errors.languageFailed(name).whatHappened).toContain(name)
    const { whatHappened } = texts.errors.linkPartlyUnderstood(['year', 'zone'])
    expect(whatHappened).toContain(texts.errors.linkFields.year)
    expect(whatHappened).toContain(texts.errors.linkFields.zone)
  })
})

describe('French', () => {
  it('has one kind of space before the signs that ask for one, and within quotes', () => {
    const folder = new URL('../../../src/i18n/fr/', import.meta.url)
    for (const file of readdirSync(folder)) {
      // In the texts as they are written, also those that functions put together.
      const written = readFileSync(new URL(file, folder), 'utf8').replaceAll('\\u202f', '\u202f')
      expect(written, file).not.toMatch(/\u202f[?!;:»]|«\u202f|« | »|\$\{[^{}]*\} [?!;:]/u)
    }
  })
})

describe('cautions on groups of people', () => {
  const nationality = BUILT_IN_INDICATOR_IDS.filter(
    (id) => id.startsWith('x_nat_') || id === 'x_share_foreign',
  )
  const words = [
    { texts: nl, current: 'huidige nationaliteit, niet de herkomst', unseen: 'niet gezien' },
    { texts: fr, current: 'nationalité actuelle, pas l’origine', unseen: 'pas vu' },
    { texts: en, current: 'current nationality, not origin', unseen: 'not seen' },
  ]

  it.each(words)('say that it is current nationality', ({ texts, current }) => {
    expect(nationality).toHaveLength(11)
    for (const id of nationality) expect(texts.indicators[id].caution, id).toContain(current)
  })

  it.each(words)('say where the official name was not seen', ({ texts, unseen }) => {
    const said = nationality.filter((id) => texts.indicators[id].caution.includes(unseen))
    expect(said).toEqual(['x_nat_oecd', 'x_nat_other', 'x_nat_resteur'])
  })

  it.each(words)('say that French people lie inside EU-14', ({ texts }) => {
    expect(texts.indicators.x_nat_fr.caution).toMatch(/EU-14|UE-14/)
    expect(texts.indicators.x_nat_eu14.caution).toMatch(/Fransen|Français|French/)
  })
})

describe('counted nouns', () => {
  const spaced = (text: string) => text.replaceAll(FIXED, ' ').replaceAll('\u202f', '_')
  const counted = (texts: typeof nl | typeof fr | typeof en) =>
    [0, 1, 2, 1000].map((count) => spaced(texts.ui.lens.smallMaps.missing(count)))

  it('for 0, 1, 2 and 1 000', () => {
    expect(counted(nl)).toEqual([
      '0 wijken zonder cijfer',
      '1 wijk zonder cijfer',
      '2 wijken zonder cijfer',
      '1_000 wijken zonder cijfer',
    ])
    expect(counted(fr)).toEqual([
      '0 quartier sans chiffre',
      '1 quartier sans chiffre',
      '2 quartiers sans chiffre',
      '1_000 quartiers sans chiffre',
    ])
    expect(counted(en)).toEqual([
      '0 neighbourhoods without a figure',
      '1 neighbourhood without a figure',
      '2 neighbourhoods without a figure',
      '1,000 neighbourhoods without a figure',
    ])
  })
})

describe('translation', () => {
  /** Names, and words that both languages write the same way. */
  const SAME_IN_BOTH: readonly string[] = [
    'glossary.statbel.term',
    'glossary.vgc.term',
    'ui.brand',
    'ui.languageNames.en',
    'ui.languageNames.fr',
    'ui.languageNames.nl',
    'ui.table.columns.rank',
    'ui.table.noRank',
    'units.decibels.symbol',
    'units.euros.symbol',
    'units.microgramsPerCubicMetre.symbol',
    'units.percent.symbol',
  ]

  it('leaves no Dutch text in French', () => {
    const dutch = new Map(stringsOf(nl).map(({ path, text }) => [path, text]))
    const same = stringsOf(fr).filter(
      ({ path, text }) => !/^indicatorKeywords\.|inText$/.test(path) && dutch.get(path) === text,
    )
    expect(same.map(({ path }) => path).sort()).toEqual(SAME_IN_BOTH)
  })
})

describe('a wijk outside the zone', () => {
  it('is outside the arme sikkel only for the reading of the glossary', () => {
    const glossary = { kind: 'glossary', districts: 20 } as const
    expect(languages.map(({ texts }) => texts.ui.portrait.outsideZone(glossary))).toEqual([
      'Ligt niet in de arme sikkel',
      'Ne se trouve pas dans le croissant pauvre',
      'Not in the arme sikkel',
    ])
    for (const { texts } of languages) {
      expect(texts.ui.portrait.outsideZone({ kind: 'own', name: 'Kanaal' })).toMatch(/: Kanaal$/)
    }
  })
})

describe('typography', () => {
  it('holds French signs to their word', () => {
    for (const { path, text } of stringsOf(fr)) {
      expect(text, path).not.toMatch(/ [;:?!»%]|« /u)
    }
    for (const { path, leaf } of textLeaves(fr)) {
      if (typeof leaf === 'function') expect(leaf.toString(), path).not.toMatch(/« | »/u)
    }
  })

  it('uses a real apostrophe and no plain space between a number and %', () => {
    for (const { texts } of languages) {
      for (const { path, text } of stringsOf(texts)) {
        expect(text, path).not.toMatch(/\p{L}'\p{L}|\d %/u)
      }
    }
  })
})
