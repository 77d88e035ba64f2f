import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyStory, renameStory } from '../../../src/core/story/edit-story.ts'
import {
  changeStory,
  MOST_UNDO_STEPS,
  redoStory,
  startHistory,
  undoStory,
} from '../../../src/core/story/story-history.ts'

const first = emptyStory('first', 'nl')
const named = (title: string) => renameStory(first, title)

describe('the history of a story', () => {
  it('goes back and forth through any changes', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 20 }), (names) => {
        const states = names.map(named)
        const changed = states.reduce(
          (history, story) => changeStory(history, story),
          startHistory(first),
        )
        let back = changed
        for (const _ of states) back = undoStory(back)
        expect(back.present).toBe(first)
        let again = back
        for (const _ of states) again = redoStory(again)
        expect(again.present).toBe(changed.present)
        for (const _ of states) again = undoStory(again)
        expect(again.present).toBe(first)
      }),
    )
  })

  it('takes the letters of one title as one step, and another field as a next', () => {
    let history = startHistory(first)
    for (const title of ['n', 'ne', 'new']) history = changeStory(history, named(title), 'title')
    history = changeStory(history, named('new!'), 'other')
    history = undoStory(history)
    expect(history.present.title).toBe('new')
    history = undoStory(history)
    expect(history.present).toBe(first)
    expect(undoStory(history).present).toBe(first)
  })

  it('does not join what comes after an undo to what came before it', () => {
    let history = changeStory(startHistory(first), named('a'), 'title')
    history = undoStory(changeStory(history, named('b'), 'other'))
    history = changeStory(history, named('c'), 'other')
    expect(undoStory(history).present.title).toBe('a')
  })

  it('forgets what was undone when something else is done, and the oldest steps', () => {
    const undone = undoStory(changeStory(startHistory(first), named('a')))
    expect(redoStory(changeStory(undone, named('b'))).present.title).toBe('b')
    let history = startHistory(first)
    for (let i = 0; i < MOST_UNDO_STEPS + 20; i++) history = changeStory(history, named(String(i)))
    expect(history.past).toHaveLength(MOST_UNDO_STEPS)
  })
})
