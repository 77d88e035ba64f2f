import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OwnEntry } from '../../../src/own/own-entry.ts'
import { OWN_ENTRY_VERSION, readOwnEntry } from '../../../src/own/own-entry-schema.ts'
import { createLookStore, LOOK_CHOICES, LOOK_KEY } from '../../../src/state/look-store.ts'
import { keepsOwnData } from '../../../src/state/own-flag.ts'
import { checkShow } from '../../../src/state/story/story-show.ts'
import { createStoryStore, STORY_KEY_PREFIX } from '../../../src/state/story/story-store.ts'
import { hostileFile, hostileText, mutatedJson } from '../../support/hostile-values.ts'
import { arbitraryStory, usualStory } from '../story/arbitrary-story.ts'

/** A window with these entries in its storage. */
function windowWith(kept: ReadonlyMap<string, string>) {
  const entries = new Map(kept)
  return {
    entries,
    matchMedia: () => ({ matches: false, addEventListener: () => {} }),
    addEventListener: () => {},
    localStorage: {
      get length() {
        return entries.size
      },
      key: (index: number) => [...entries.keys()][index] ?? null,
      getItem: (key: string) => entries.get(key) ?? null,
      setItem: (key: string, value: string) => void entries.set(key, value),
      removeItem: (key: string) => void entries.delete(key),
    },
  }
}

const keptStory = hostileFile(fc.record({ revision: fc.nat(9), story: arbitraryStory }))

const ownEntry: fc.Arbitrary<OwnEntry> = fc.constant({
  order: 1,
  set: {
    id: 'set1',
    name: 'Eigen tabel',
    fileName: 'tabel.csv',
    addedOn: '2026-11-24',
    data: { kind: 'services', services: [] },
  },
})

describe('generated stored states', () => {
  it('1,500 kept stories: the rest can be read and written, and nothing damaged is thrown away', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hostileText, keptStory), { minLength: 1, maxLength: 3 }),
        (kept) => {
          const before = new Map(
            kept.map(([id, text]) => [STORY_KEY_PREFIX + id, text] as const),
          ).set(`${STORY_KEY_PREFIX}good`, JSON.stringify({ revision: 1, story: usualStory(2) }))
          const window = windowWith(before)
          const store = createStoryStore(
            window,
            () => 'new',
            (title) => `${title} (2)`,
          )
          expect(store.getState().stories.map(({ id }) => id)).toContain('good')
          store.change('good', { ...usualStory(2), title: 'Anders' })
          store.undo('good')
          store.remove(store.create(usualStory(1)))
          for (const [key, text] of before) {
            if (!key.endsWith('good') && !key.endsWith('new')) {
              expect(window.entries.get(key)).toBe(text)
            }
          }
        },
      ),
      { numRuns: 1500, seed: 8 },
    )
  })

  it('1,000 kept looks: one of the looks holds', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const look = createLookStore(windowWith(new Map([[LOOK_KEY, text]])))
        expect(LOOK_CHOICES).toContain(look.getState().choice)
        expect(keepsOwnData(windowWith(new Map([[text, text]])))).toBeTypeOf('boolean')
      }),
      { numRuns: 1000, seed: 8 },
    )
  })

  it('1,000 entries of own data: read or left alone', () => {
    const stored = ownEntry.map((entry) => ({ version: OWN_ENTRY_VERSION, ...entry }))
    fc.assert(
      fc.property(mutatedJson(stored), (value) => {
        const read = readOwnEntry(value)
        if (read !== null)
          expect(readOwnEntry({ version: OWN_ENTRY_VERSION, ...read })).toEqual(read)
      }),
      { numRuns: 1000, seed: 8 },
    )
    fc.assert(
      fc.property(stored, (value) => {
        expect(readOwnEntry(value)).not.toBeNull()
      }),
    )
  })

  it('1,000 messages between the windows of a show: followed or not heard', () => {
    const show = arbitraryStory.map((story) => ({
      session: 's',
      revision: 3,
      writer: 'show',
      story,
      position: 0,
      phase: 'running',
      curtain: 'open',
      legend: 'normal',
      spotlight: 'off',
      startedAt: 1,
    }))
    fc.assert(
      fc.property(mutatedJson(show), (value) => {
        const heard = checkShow(value)
        if (heard !== null) expect(checkShow(heard)).toEqual(heard)
      }),
      { numRuns: 1000, seed: 8 },
    )
  })
})
