import { describe, expect, it } from 'vitest'
import { extendEdition } from '../../../src/own/extend-edition.ts'
import { encodeView } from '../../../src/state/link/encode-view.ts'
import { createLinkNotice, needsOwnData } from '../../../src/state/link-notice.ts'
import { openLink } from '../../../src/state/open-link.ts'
import { publishedEdition } from '../../support/published-edition.ts'
import { figureSet } from './own-samples.ts'

const { edition: extended } = extendEdition(
  publishedEdition,
  [{ order: 0, set: figureSet() }],
  null,
)
const LINK = '?v=1&i=own_00000000000000aa&y=2021&w=12'

describe('a link to own data', () => {
  it('opens where the data are', () => {
    const { view, ignored, missingOwn } = openLink(LINK, 'nl', extended)
    expect(view).toMatchObject({ indicator: 'own_00000000000000aa', year: 2021, selection: 12 })
    expect(ignored).toEqual([])
    expect(needsOwnData(missingOwn)).toBe(false)
    expect(encodeView(view)).toContain('i=own_00000000000000aa')
  })

  it('names what it lacks where they are not, and shows the usual figure', () => {
    const { view, missingOwn, notUnderstood } = openLink(LINK, 'nl', publishedEdition)
    expect(view).toMatchObject({ indicator: '2336', selection: 12 })
    expect(missingOwn).toEqual({ indicators: ['own_00000000000000aa'], services: 'notNeeded' })
    expect(createLinkNotice(notUnderstood, missingOwn).getState()).toContain('indicator')
  })

  it.each([
    ['?v=1&i=x_reach_own_15', 'x_reach_own_15'],
    ['?v=1&s=library,own', 'own in a list of services'],
  ])('needs own services: %s', (link) => {
    const { view, missingOwn } = openLink(link, 'nl', publishedEdition)
    expect(missingOwn).toEqual({ indicators: [], services: 'needed' })
    expect(view.serviceTypes).not.toContain('own')
    expect(view.reach.type).not.toBe('own')
  })

  it('that needs nothing of a person says nothing of it', () => {
    const { missingOwn } = openLink('?v=1&i=9999', 'nl', publishedEdition)
    expect(needsOwnData(missingOwn)).toBe(false)
  })

  it('names the second indicator of a lens', () => {
    const link = '?v=1&x=bivariate,own_00000000000000bb'
    expect(openLink(link, 'nl', publishedEdition).missingOwn.indicators).toEqual([
      'own_00000000000000bb',
    ])
  })
})
