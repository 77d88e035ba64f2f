import { createStore } from 'zustand/vanilla'
import type { Story } from '../../core/story/story.ts'
import {
  changeStory,
  redoStory,
  type StoryHistory,
  startHistory,
  undoStory,
} from '../../core/story/story-history.ts'
import type { ReadonlyStore } from '../view-store.ts'
import { keptStoryText, readKeptStory } from './kept-story.ts'

export type StoryId = string

/** A story of this browser, as it is in this tab. */
export interface OwnStory {
  readonly id: StoryId
  readonly history: StoryHistory
  /** Counts the writes to the storage: another number there means another tab wrote. */
  readonly revision: number
}

/** Something that a person should know about what is kept. */
export type StoryNotice =
  /** The browser keeps nothing: stories live until the page is left. */
  | { readonly kind: 'storageBlocked' }
  /** No room: the last change is in this tab only. */
  | { readonly kind: 'storageFull' }
  /** Another tab changed the story; this tab took the change over. */
  | { readonly kind: 'changedElsewhere'; readonly title: string }
  /** Two tabs changed it at once: the other's is kept, this tab's is a story beside it. */
  | { readonly kind: 'keptBoth'; readonly title: string }
  /** Another tab removed a story. */
  | { readonly kind: 'removedElsewhere'; readonly title: string }
  /** Entries that can not be read; they are left as they are. */
  | { readonly kind: 'damaged'; readonly count: number }

export interface StoryState {
  /** By title. */
  readonly stories: readonly OwnStory[]
  readonly notice: StoryNotice | null
}

export interface StoryStore extends ReadonlyStore<StoryState> {
  create(story: Story): StoryId
  /** @param about see `changeStory` */
  change(id: StoryId, story: Story, about?: string): void
  undo(id: StoryId): void
  redo(id: StoryId): void
  remove(id: StoryId): void
  /** Puts a story back that was removed. */
  restore(story: OwnStory): void
  dismissNotice(): void
}

/** The part of a window that keeps the stories. */
export interface StoryWindow {
  /** Throws where storage is blocked. */
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>
  addEventListener(
    type: 'storage',
    listener: (event: Pick<StorageEvent, 'key' | 'newValue'>) => void,
  ): void
}

/** Each story has an entry of its own, so that two tabs seldom write the same one. */
export const STORY_KEY_PREFIX = 'wijkwijzer.story.'

/**
 * The stories of this browser and their only writer. A change is kept at once; before each write
 * the entry is read again, so that a change by another tab is never overwritten.
 *
 * @param newId gives an id that no story has
 * @param copyTitle the title of a story that is kept beside another version of itself
 */
export function createStoryStore(
  window: StoryWindow,
  newId: () => StoryId,
  copyTitle: (title: string) => string,
): StoryStore {
  const { getState, getInitialState, subscribe, setState } = createStore<StoryState>()(() =>
    readAll(window),
  )
  const find = (id: StoryId): OwnStory | undefined =>
    getState().stories.find((story) => story.id === id)

  function tell(notice: StoryNotice): void {
    setState({ notice })
  }

  function put(story: OwnStory): void {
    const others = getState().stories.filter(({ id }) => id !== story.id)
    setState({ stories: [...others, story].sort(byTitle) })
  }

  function keptRevision(id: StoryId): number | null {
    const text = window.localStorage.getItem(STORY_KEY_PREFIX + id)
    const kept = text === null ? null : readKeptStory(text)
    return kept?.revision ?? null
  }

  /** Puts a story in memory first, so that nothing is lost when the storage does not take it. */
  function save(story: OwnStory): void {
    const next = { ...story, revision: story.revision + 1 }
    try {
      const kept = keptRevision(story.id)
      if (kept !== null && kept !== story.revision) {
        keepBoth(story)
        return
      }
      put(next)
      window.localStorage.setItem(STORY_KEY_PREFIX + story.id, entryOf(next))
    } catch (error) {
      put(story)
      tell({ kind: isFull(error) ? 'storageFull' : 'storageBlocked' })
    }
  }

  function keepBoth(mine: OwnStory): void {
    const text = window.localStorage.getItem(STORY_KEY_PREFIX + mine.id)
    adopt(mine.id, text)
    const title = copyTitle(mine.history.present.title)
    const story = { ...mine.history.present, title }
    save({ id: newId(), revision: 0, history: { ...mine.history, present: story } })
    tell({ kind: 'keptBoth', title })
  }

  /** Takes over what another tab wrote. */
  function adopt(id: StoryId, text: string | null): void {
    const known = find(id)
    const kept = text === null ? null : readKeptStory(text)
    if (!kept) return
    const history = known ? changeStory(known.history, kept.story) : startHistory(kept.story)
    put({ id, revision: kept.revision, history })
  }

  window.addEventListener('storage', ({ key, newValue }) => {
    if (!key?.startsWith(STORY_KEY_PREFIX)) return
    const id = key.slice(STORY_KEY_PREFIX.length)
    const known = find(id)
    if (newValue === null) {
      if (!known) return
      setState({ stories: getState().stories.filter((story) => story.id !== id) })
      tell({ kind: 'removedElsewhere', title: known.history.present.title })
      return
    }
    const kept = readKeptStory(newValue)
    if (!kept || kept.revision === known?.revision) return
    adopt(id, newValue)
    if (known) tell({ kind: 'changedElsewhere', title: kept.story.title })
  })

  function step(id: StoryId, take: (history: StoryHistory) => StoryHistory): void {
    const story = find(id)
    if (!story) return
    const history = take(story.history)
    if (history.present === story.history.present) return
    save({ ...story, history })
  }

  return {
    getState,
    getInitialState,
    subscribe,
    create(story) {
      const id = newId()
      save({ id, revision: 0, history: startHistory(story) })
      return id
    },
    change: (id, story, about) => step(id, (history) => changeStory(history, story, about ?? null)),
    undo: (id) => step(id, undoStory),
    redo: (id) => step(id, redoStory),
    remove(id) {
      setState({ stories: getState().stories.filter((story) => story.id !== id) })
      try {
        window.localStorage.removeItem(STORY_KEY_PREFIX + id)
      } catch {
        tell({ kind: 'storageBlocked' })
      }
    },
    restore: (story) => save({ ...story, revision: 0 }),
    dismissNotice: () => setState({ notice: null }),
  }
}

const entryOf = ({ revision, history }: OwnStory): string =>
  keptStoryText({ revision, story: history.present })

function readAll(window: StoryWindow): StoryState {
  try {
    return readEntries(window.localStorage)
  } catch {
    return { stories: [], notice: { kind: 'storageBlocked' } }
  }
}

function readEntries(storage: StoryWindow['localStorage']): StoryState {
  const stories: OwnStory[] = []
  let damaged = 0
  for (let i = 0; i < storage.length; i++) {
    const key = storage.key(i)
    if (!key?.startsWith(STORY_KEY_PREFIX)) continue
    const kept = readKeptStory(storage.getItem(key) ?? '')
    if (!kept) {
      damaged++
      continue
    }
    const id = key.slice(STORY_KEY_PREFIX.length)
    stories.push({ id, revision: kept.revision, history: startHistory(kept.story) })
  }
  const notice: StoryNotice | null = damaged > 0 ? { kind: 'damaged', count: damaged } : null
  return { stories: stories.sort(byTitle), notice }
}

function byTitle(one: OwnStory, other: OwnStory): number {
  return (
    one.history.present.title.localeCompare(other.history.present.title) ||
    one.id.localeCompare(other.id)
  )
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
