import { describe, expect, it } from 'vitest'
import { emptyStory, renameStory } from '../../../src/core/story/edit-story.ts'
import {
  createStoryStore,
  STORY_KEY_PREFIX,
  type StoryWindow,
} from '../../../src/state/story/story-store.ts'

type Listener = Parameters<StoryWindow['addEventListener']>[1]

/** One browser with several tabs that share its storage. */
class FakeBrowser {
  readonly entries = new Map<string, string>()
  readonly tabs: Listener[] = []
  failure: (() => Error) | null = null
  told = true

  tab() {
    const own: Listener[] = []
    const tell = (key: string, newValue: string | null) => {
      if (!this.told) return
      for (const listener of this.tabs) if (!own.includes(listener)) listener({ key, newValue })
    }
    const guard = () => {
      if (this.failure) throw this.failure()
    }
    const window: StoryWindow = {
      localStorage: {
        getItem: (key) => {
          guard()
          return this.entries.get(key) ?? null
        },
        setItem: (key, value) => {
          guard()
          this.entries.set(key, value)
          tell(key, value)
        },
        removeItem: (key) => {
          guard()
          this.entries.delete(key)
          tell(key, null)
        },
        key: (i) => [...this.entries.keys()][i] ?? null,
        get length() {
          return sizeOf()
        },
      },
      addEventListener: (_type, listener) => {
        own.push(listener)
        this.tabs.push(listener)
      },
    }
    const sizeOf = () => {
      guard()
      return this.entries.size
    }
    let count = 0
    const name = `t${this.tabs.length}`
    return createStoryStore(
      window,
      () => `${name}-${++count}`,
      (title) => `${title} (copy)`,
    )
  }
}

type Store = ReturnType<FakeBrowser['tab']>
const titles = (store: Store) =>
  store.getState().stories.map(({ history }) => history.present.title)
const story = emptyStory('First', 'nl')

describe('the stories of a browser', () => {
  it('are there again after a reload', () => {
    const browser = new FakeBrowser()
    const store = browser.tab()
    const id = store.create(story)
    store.change(id, renameStory(story, 'Second'))
    expect(titles(browser.tab())).toEqual(['Second'])
    store.undo(id)
    expect(titles(browser.tab())).toEqual(['First'])
    store.redo(id)
    expect(titles(store)).toEqual(['Second'])
    const [own] = store.getState().stories
    store.remove(id)
    expect(titles(browser.tab())).toEqual([])
    if (own) store.restore(own)
    expect(titles(browser.tab())).toEqual(['Second'])
  })

  it('stay in memory when the storage is full or blocked, and that is told', () => {
    const browser = new FakeBrowser()
    const store = browser.tab()
    const id = store.create(story)
    browser.failure = () => new DOMException('no room', 'QuotaExceededError')
    store.change(id, renameStory(story, 'Second'))
    expect(titles(store)).toEqual(['Second'])
    expect(store.getState().notice).toEqual({ kind: 'storageFull' })
    browser.failure = () => new DOMException('no', 'SecurityError')
    const blocked = browser.tab()
    expect(blocked.getState().notice).toEqual({ kind: 'storageBlocked' })
    blocked.create(story)
    expect(titles(blocked)).toEqual(['First'])
    browser.failure = null
    store.change(id, renameStory(story, 'Third'))
    expect(titles(browser.tab())).toEqual(['Third'])
  })

  it('leave a damaged entry as it is, and say so', () => {
    const browser = new FakeBrowser()
    browser.entries.set(`${STORY_KEY_PREFIX}x`, '{"revision":1,"story":{')
    browser.entries.set('wijkwijzer.look', 'dark')
    const store = browser.tab()
    store.create(story)
    expect(titles(store)).toEqual(['First'])
    expect(store.getState().notice).toEqual({ kind: 'damaged', count: 1 })
    expect(browser.entries.get(`${STORY_KEY_PREFIX}x`)).toContain('revision')
  })

  it('follow another tab, and can go back to what was here', () => {
    const browser = new FakeBrowser()
    const [one, other] = [browser.tab(), browser.tab()]
    const id = one.create(story)
    expect(titles(other)).toEqual(['First'])
    other.change(id, renameStory(story, 'Theirs'))
    expect(titles(one)).toEqual(['Theirs'])
    expect(one.getState().notice).toEqual({ kind: 'changedElsewhere', title: 'Theirs' })
    one.undo(id)
    expect(titles(other)).toEqual(['First'])
    one.remove(id)
    expect(titles(other)).toEqual([])
    expect(other.getState().notice?.kind).toBe('removedElsewhere')
  })

  it('are never overwritten by a tab that had not heard of a change', () => {
    const browser = new FakeBrowser()
    const [one, other] = [browser.tab(), browser.tab()]
    const id = one.create(story)
    browser.told = false
    other.change(id, renameStory(story, 'Theirs'))
    one.change(id, renameStory(story, 'Mine'))
    expect(titles(one)).toEqual(['Mine (copy)', 'Theirs'])
    expect(one.getState().notice).toEqual({ kind: 'keptBoth', title: 'Mine (copy)' })
    expect(titles(browser.tab())).toEqual(['Mine (copy)', 'Theirs'])
  })
})
