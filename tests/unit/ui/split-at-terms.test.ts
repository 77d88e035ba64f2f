import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { texts as en } from '../../../src/i18n/en/index.ts'
import { texts as fr } from '../../../src/i18n/fr/index.ts'
import { texts as nl } from '../../../src/i18n/nl/index.ts'
import { splitAtTerms, type TermId } from '../../../src/ui/glossary/split-at-terms.ts'

const ALL = Object.keys(nl.glossary) as readonly TermId[]

const linked = (text: string, ids = ALL, glossary = nl.glossary) =>
  splitAtTerms(text, glossary, ids).flatMap((part) => (part.term ? [[part.text, part.term]] : []))

describe('words of the glossary in a text', () => {
  it('are found once each, in any case, as whole words', () => {
    expect(linked('Wijken van de arme sikkel en andere wijken: de wijkgrens telt niet.')).toEqual([
      ['Wijken', 'district'],
      ['arme sikkel', 'poorCrescent'],
    ])
    expect(linked('De wijkgrens en de buurwijken.')).toEqual([])
  })

  it('are the longest where two start together', () => {
    const text = 'of the arme sikkel (poor crescent)'
    expect(linked(text, ALL, en.glossary)).toEqual([
      ['arme sikkel (poor crescent)', 'poorCrescent'],
    ])
  })

  it('are only those asked for', () => {
    expect(linked('De mediaan van BISA', ['median'])).toEqual([['mediaan', 'median']])
  })

  it('leave the text as it was', () => {
    const words = ALL.flatMap((id) => [...fr.glossary[id].inText])
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words, ' ', ', ', 'et', 'L’'), { maxLength: 20 }),
        (bits) => {
          const text = bits.join('')
          const parts = splitAtTerms(text, fr.glossary, ALL)
          expect(parts.map((part) => part.text).join('')).toBe(text)
          const terms = parts.flatMap(({ term }) => term ?? [])
          expect(new Set(terms).size).toBe(terms.length)
        },
      ),
    )
  })

  it('stand in lower case, and name no two entries', () => {
    for (const { glossary } of [nl, fr, en]) {
      const forms = ALL.flatMap((id) => glossary[id].inText)
      expect(forms).toEqual(forms.map((form) => form.toLowerCase()))
      expect(new Set(forms).size).toBe(forms.length)
    }
  })
})
