import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { runShow } from '../../../src/present/run-show.ts'
import { createActions } from '../../../src/state/actions.ts'
import { createShowStore, type Show } from '../../../src/state/story/story-show.ts'
import { storyOfView } from '../../../src/state/story/story-view.ts'
import { publishedEdition } from '../../support/published-edition.ts'

const opened = (changes: Partial<ViewState>): ViewState => ({
  ...DEFAULT_VIEW,
  display: 'projector',
  ...changes,
})

/** A show of one slide as an earlier page of this window left it. */
function left(changes: Partial<ViewState>) {
  const show = createShowStore(
    'show',
    () => 0,
    () => 'earlier',
  )
  show.start(storyOfView({ ...DEFAULT_VIEW, ...changes }), 0)
  const kept = new Map([['wijkwijzer.show', JSON.stringify(show.getState())]])
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  }
}

/** Which show runs when a page opens on a view. */
function shownOn(view: ViewState, storage: ReturnType<typeof left>): Show | null {
  const store = createStore<ViewState>()(() => view)
  const show = createShowStore(
    'show',
    () => 0,
    () => 'new',
  )
  runShow(
    {
      actions: createActions(store, publishedEdition),
      edition: publishedEdition,
      show,
      view: store,
    },
    storage,
  )
  return show.getState()
}

describe('a page that opens in the display for a room', () => {
  it('goes on with the show it was at', () => {
    const show = shownOn(opened({ year: 2018 }), left({ year: 2018 }))
    expect(show?.session).toBe('earlier')
  })

  it('goes on where a wijk was chosen meanwhile', () => {
    const show = shownOn(opened({ year: 2018, selection: 8 }), left({ year: 2018 }))
    expect(show?.session).toBe('earlier')
  })

  it.each([
    { year: 2023 },
    { indicator: '2233', year: 2023 },
    { zone: { kind: 'poorestFifth' } },
  ] as const)('shows a link to something else, and not the show before: %o', (changes) => {
    const show = shownOn(opened(changes), left({ year: 2018 }))
    expect(show?.session).toBe('new')
    expect(show?.story.slides).toHaveLength(1)
  })
})
