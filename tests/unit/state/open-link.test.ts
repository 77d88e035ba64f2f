import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import { openLink } from '../../../src/state/open-link.ts'
import { smallEdition } from '../../support/small-edition.ts'

const { edition } = smallEdition()

describe('openLink', () => {
  it('fits the view to the edition and lists what it does not have', () => {
    expect(openLink('?y=2019&w=99&g=21004&d=globe', 'fr', edition)).toEqual({
      view: { ...DEFAULT_VIEW, municipality: '21004', language: 'fr' },
      ignored: ['d', 'y', 'w'],
      notUnderstood: ['year', 'selection', 'mode'],
      told: ['y', 'w', 'g'],
      missingOwn: { indicators: [], services: 'notNeeded' },
    })
  })

  it('does not list what the link did not tell: the year of another indicator', () => {
    const { view, ignored } = openLink('i=2333', 'nl', edition)
    expect(view).toMatchObject({ indicator: '2333', year: 2025 })
    expect(ignored).toEqual([])
  })
})
