import { describe, expect, it } from 'vitest'
import { methodFacts } from '../../../src/core/receipt/method-facts.ts'
import type { Language } from '../../../src/core/view/view-state.ts'
import { loadMethodTexts } from '../../../src/i18n/load-method-texts.ts'
import { METHOD_IDS } from '../../../src/i18n/method-text.ts'
import { publishedEdition } from '../../support/published-edition.ts'
import { textLeaves } from './text-leaves.ts'

const textsOf = (language: Language) => loadMethodTexts(language, methodFacts(publishedEdition))

describe.each(['nl', 'fr', 'en'] as const)('methods in %s', (language) => {
  it('tell of every measure what it is, how it is read and what it can not tell', async () => {
    const { methods } = await textsOf(language)
    expect(Object.keys(methods)).toEqual([...METHOD_IDS])
    for (const [id, { what, read, limits }] of Object.entries(methods)) {
      for (const text of [what, read, limits]) expect(text, id).toMatch(/^\S.*[.?»]$/su)
    }
  })

  it('keep to short sentences', async () => {
    const { methods } = await textsOf(language)
    for (const [id, { what, read, limits }] of Object.entries(methods)) {
      for (const sentence of `${what} ${read} ${limits}`.split(/[.?:;]\s/u)) {
        expect(sentence.split(/\s+/u).length, `${id}: ${sentence}`).toBeLessThanOrEqual(30)
      }
    }
  })

  it('have real apostrophes, and no plain space before a French sign', async () => {
    for (const { path, leaf } of textLeaves(await textsOf(language))) {
      expect(leaf, path).not.toMatch(/\p{L}'\p{L}| {2}|\d %/u)
      if (language === 'fr') expect(leaf, path).not.toMatch(/ [;:?!»%]|« /u)
    }
  })

  it('hold the figures that the long version has', async () => {
    const { methods } = await textsOf(language)
    expect(methods.overYears.limits).toContain('59')
    expect(methods.reach.formula).toMatch(/80 .*400, 800 .* 1.200/u)
    expect(methods.need.read).toMatch(/199 .*95/su)
    expect(methods.similar.formula).toMatch(/1[.,]4826/)
    expect(methods.breakLines.formula).toMatch(/14 .*8/)
    expect(methods.sectors.what).toContain('2019')
  })
})

it('states of the sectors what the code computes with', async () => {
  const { methods } = await loadMethodTexts('en', { fewDeclarations: 73, sectorYear: null })
  expect(methods.sectors.read).toMatch(/at least 73\sdeclarations/u)
  expect(methods.sectors.what).toContain('per declaration, per sector')
})
