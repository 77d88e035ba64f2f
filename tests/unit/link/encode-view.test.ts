import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import { LANGUAGES } from '../../../src/core/view/view-state.ts'
import { decodeView, LINK_MAX_CHARACTERS } from '../../../src/state/link/decode-view.ts'
import { encodeView } from '../../../src/state/link/encode-view.ts'
import { arbitraryView } from '../../support/arbitrary-view.ts'

const language = fc.constantFrom(...LANGUAGES)

describe('encodeView', () => {
  it('is undone by decodeView for 1,000 views, whatever language the reader starts in', () => {
    fc.assert(
      fc.property(arbitraryView, language, (view, readersLanguage) => {
        const decoded = decodeView(encodeView(view), readersLanguage)
        expect(decoded).toMatchObject({ view, ignored: [] })
        expect(decoded.told).toContain('l')
      }),
      { numRuns: 1000 },
    )
  })

  it('is undone without `l` when writer and reader start in the same language', () => {
    fc.assert(
      fc.property(arbitraryView, language, (view, implied) => {
        expect(decodeView(encodeView(view, implied), implied).view).toEqual(view)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives one text for one view: a decoded link is written as it was', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const link = encodeView(view)
        expect(encodeView(decodeView(link, 'nl').view)).toBe(link)
      }),
    )
  })

  it('uses only characters that survive in running text, and a bounded number of them', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const link = encodeView(view)
        expect(link).toMatch(/^[\w.,=&%+~-]*$/)
        expect(link.length).toBeLessThan(LINK_MAX_CHARACTERS)
      }),
    )
  })

  it('is empty for the default view in the language that is implied', () => {
    expect(encodeView(DEFAULT_VIEW, 'nl')).toBe('')
    expect(encodeView({ ...DEFAULT_VIEW, language: 'fr' }, 'fr')).toBe('')
  })

  it('tells the language where none is implied or another one is', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('v=1&l=nl')
    expect(encodeView(DEFAULT_VIEW, 'en')).toBe('v=1&l=nl')
  })

  it('writes every part with its key, in a fixed order', () => {
    const link = encodeView({
      task: 'place',
      indicator: 'x_share_foreign',
      year: 2018,
      measure: { kind: 'change', sinceYear: 2005 },
      zone: { kind: 'own', name: 'Mijn wijken, 2', districts: [12, 14] },
      comparison: { kind: 'municipality', nis: '21012' },
      breakLines: 'shown',
      lens: { kind: 'bivariate', second: '2233' },
      selection: 14,
      municipality: '21012',
      compared: [111, 14],
      classes: { kind: 'computed', method: 'quantile', count: 5, scope: 'yearShown' },
      serviceTypes: ['communityCentre', 'library'],
      origin: [4.35, 50.85],
      reach: { type: 'library', minutes: 10 },
      scenario: [
        { kind: 'add', at: [4.36, 50.86] },
        { kind: 'move', serviceId: 'bibliotheek-1', to: [4.37, 50.87] },
        { kind: 'close', serviceId: 'bibliotheek-2' },
      ],
      aim: 'zone',
      table: { sortBy: 'value', order: 'descending', query: "Sint-Jans (l'est)" },
      language: 'fr',
      mode: 'table',
      display: 'projector',
      naming: 'bilingual',
      camera: {
        longitude: 4.35178,
        latitude: 50.8467,
        zoom: 12.5,
        bearingDegrees: -20,
        pitchDegrees: 45,
      },
      seed: 7,
    })
    expect(link).toBe(
      'v=1&o=place&i=x_share_foreign&y=2018&m=change,2005&z=own,12.14,Mijn+wijken,+2' +
        '&r=municipality,21012&b=shown&x=bivariate,2233&w=14&g=21012&p=111.14' +
        '&k=quantile,5,yearShown&s=communityCentre,library&f=4.35,50.85&a=library,10' +
        '&h=add,4.36,50.86~move,bibliotheek-1,4.37,50.87~close,bibliotheek-2&j=zone' +
        '&t=value,descending' +
        '&q=Sint-Jans+%28l%27est%29&l=fr&d=table&u=projector&n=bilingual&c=4.35178,50.8467,12.5,-20,45&e=7',
    )
  })

  it('never throws on a query with half a surrogate pair', () => {
    const view = { ...DEFAULT_VIEW, table: { ...DEFAULT_VIEW.table, query: 'a\uD83D' } }
    expect(encodeView(view, 'nl')).toBe('v=1&q=a%EF%BF%BD')
  })
})
