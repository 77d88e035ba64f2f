import { describe, expect, it } from 'vitest'
import { nameParts, placeNameIn } from '../../../src/core/districts/place-name-in.ts'

const schaarbeek = { nl: 'Schaarbeek', fr: 'Schaerbeek' }

describe('placeNameIn', () => {
  it('is one name when one is asked for', () => {
    expect(placeNameIn(schaarbeek, { language: 'nl', naming: 'own' })).toBe('Schaarbeek')
    expect(placeNameIn(schaarbeek, { language: 'fr', naming: 'own' })).toBe('Schaerbeek')
  })

  it('is both names, that of the page first', () => {
    const name = (language: 'nl' | 'fr' | 'en') =>
      placeNameIn(schaarbeek, { language, naming: 'bilingual' })
    expect(name('nl')).toBe('Schaarbeek – Schaerbeek')
    expect(name('fr')).toBe('Schaerbeek – Schaarbeek')
    expect(name('en')).toBe('Schaarbeek – Schaerbeek')
  })

  it('is one name where both are the same, or one is not known', () => {
    const form = { language: 'nl', naming: 'bilingual' } as const
    expect(placeNameIn({ nl: 'Evere', fr: 'Evere' }, form)).toBe('Evere')
    expect(placeNameIn({ nl: '', fr: 'Evere' }, form)).toBe('Evere')
    expect(placeNameIn({ nl: 'Evere', fr: '' }, form)).toBe('Evere')
  })
})

describe('nameParts', () => {
  it('tells in which language the second name is', () => {
    expect(nameParts(schaarbeek, { language: 'fr', naming: 'bilingual' })).toEqual({
      own: 'Schaerbeek',
      other: 'Schaarbeek',
      otherLanguage: 'nl',
    })
    expect(nameParts(schaarbeek, { language: 'en', naming: 'bilingual' }).otherLanguage).toBe('fr')
  })
})
