import { describe, expect, it } from 'vitest'
import { REACH_CHOICES } from '../../../src/core/access/reach-choice.ts'
import { reachIndicatorId } from '../../../src/core/access/reach-indicator.ts'
import { reachIndicatorText } from '../../../src/core/access/reach-indicator-text.ts'
import { COMPLETE_SERVICE_TYPES } from '../../../src/core/services/complete-service-types.ts'
import { texts as en } from '../../../src/i18n/en/index.ts'
import { texts as fr } from '../../../src/i18n/fr/index.ts'
import { texts as nl } from '../../../src/i18n/nl/index.ts'

const counted = { placed: 21, toStreet: 3, unplaced: 1 }
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

const languages = [
  { id: 'nl', texts: nl, partial: 'Er kunnen er meer zijn dan wij kennen.', streets: '2013' },
  {
    id: 'fr',
    texts: fr,
    partial: 'Il peut y en avoir plus que nous n’en connaissons.',
    streets: '2013',
  },
  { id: 'en', texts: en, partial: 'There may be more than we know of.', streets: '2013' },
] as const

describe.each(languages)('reach indicators in $id', ({ texts, partial, streets }) => {
  const all = REACH_CHOICES.map((choice) => {
    const text = reachIndicatorText({ id: reachIndicatorId(choice), counted }, texts)
    if (!text) throw new Error('no text')
    return { choice, text }
  })

  it('have a name of their own each, with the walking time in it', () => {
    expect(new Set(all.map(({ text }) => text.name)).size).toBe(27)
    for (const { choice, text } of all) expect(text.name).toContain(String(choice.minutes))
  })

  it('are phrased as all indicators are', () => {
    for (const { text } of all) {
      expect(text.subject).toMatch(/^(het|la|the)\b.*[^.]$/u)
      for (const prose of [text.description, text.caution]) {
        expect(prose).toMatch(/^\p{Lu}.*\.$/u)
        expect(prose).not.toMatch(/ {2}|undefined|null/)
      }
    }
  })

  it('caution that a partial list is one, and of the age of the streets', () => {
    for (const { choice, text } of all) {
      const caution = spaced(text.caution)
      expect(caution).toContain(streets)
      expect(caution).toContain('4')
      expect([choice.type, caution.includes(partial)]).toEqual([
        choice.type,
        !COMPLETE_SERVICE_TYPES.has(choice.type),
      ])
    }
  })

  it('say how many services were counted, and say nothing of numbers that are 0 or not known', () => {
    const caution = (services: typeof counted | undefined) => {
      const id = reachIndicatorId({ type: 'library', minutes: 10 })
      const indicator = services ? { id, counted: services } : { id }
      return spaced(reachIndicatorText(indicator, texts)?.caution ?? '')
    }
    expect(caution(counted)).toContain(`21 ${texts.services.library.other}`)
    expect(caution({ placed: 1, toStreet: 0, unplaced: 0 })).toContain(
      `1 ${texts.services.library.one}.`,
    )
    const lengths = [
      counted,
      { ...counted, toStreet: 0 },
      { ...counted, toStreet: 0, unplaced: 0 },
      undefined,
    ].map((services) => caution(services).length)
    expect([...lengths].sort((a, b) => b - a)).toEqual(lengths)
    expect(new Set(lengths).size).toBe(4)
  })
})

describe('reachIndicatorText', () => {
  it('has no words for an indicator that is not of reach', () => {
    expect(reachIndicatorText({ id: '2336' }, nl)).toBeNull()
  })

  it('is plain Dutch', () => {
    const id = reachIndicatorId({ type: 'communityCentre', minutes: 15 })
    const text = reachIndicatorText({ id, counted }, nl)
    expect(spaced(text?.name ?? '')).toBe(
      'Inwoners zonder gemeenschapscentrum op 15 minuten te voet',
    )
    expect(spaced(text?.caution ?? '')).toContain(
      'We telden 21 gemeenschapscentra. Van 3 kennen we alleen de straat of buurt. Van nog 1 kennen we geen plek.',
    )
  })
})
