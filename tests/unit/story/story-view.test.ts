import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import type { LensChoice } from '../../../src/core/view/view-state.ts'
import { fitsSlide, slideLink, viewOfSlide } from '../../../src/state/story/story-view.ts'
import { publishedEdition } from '../../support/published-edition.ts'

const lensOnSlide = (lens: LensChoice): LensChoice => {
  const link = slideLink({ ...DEFAULT_VIEW, year: 2019, lens })
  return viewOfSlide({ link }, { language: 'nl' }, publishedEdition, 'projector').lens
}

describe('a view as a slide', () => {
  it('keeps the sectors: its title and text tell of them', () => {
    const lens = { kind: 'sectors' } as const
    expect(fitsSlide({ mode: 'map', lens })).toBe(true)
    expect(lensOnSlide(lens)).toEqual(lens)
  })

  it('shows the first figure alone of a view with several, and the map of a table', () => {
    const lens = { kind: 'bivariate', second: '2233' } as const
    expect(fitsSlide({ mode: 'map', lens })).toBe(false)
    expect(fitsSlide({ mode: 'table', lens: { kind: 'single' } })).toBe(false)
    expect(lensOnSlide(lens)).toEqual({ kind: 'single' })
  })
})
