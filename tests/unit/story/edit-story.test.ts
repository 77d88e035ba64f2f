import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addSlide,
  editSlide,
  emptyStory,
  moveSlide,
  removeSlide,
  renameStory,
} from '../../../src/core/story/edit-story.ts'
import { STORY_LIMITS, type Story } from '../../../src/core/story/story.ts'
import { readStory, storyText } from '../../../src/state/story/story-file.ts'
import { arbitraryStory } from './arbitrary-story.ts'

const content = (title: string) => ({ link: '', title, text: '', notes: '' })
const titles = ({ slides }: Story): readonly string[] => slides.map(({ title }) => title)
const abc = ['a', 'b', 'c'].reduce(
  (story, title) => addSlide(story, content(title)),
  emptyStory('t', 'nl'),
)

describe('editing a story', () => {
  it('adds last, or after a slide', () => {
    expect(titles(abc)).toEqual(['a', 'b', 'c'])
    expect(titles(addSlide(abc, content('x'), abc.slides[0]?.id))).toEqual(['a', 'x', 'b', 'c'])
  })

  it('moves up and down, and stops at the ends', () => {
    const [a = '', , c = ''] = abc.slides.map(({ id }) => id)
    expect(titles(moveSlide(abc, c, -1))).toEqual(['a', 'c', 'b'])
    expect(titles(moveSlide(abc, a, 5))).toEqual(['b', 'c', 'a'])
    expect(moveSlide(abc, a, -1)).toBe(abc)
    expect(moveSlide(abc, 'nobody', 1)).toBe(abc)
  })

  it('changes and removes one slide alone', () => {
    const b = abc.slides[1]?.id ?? ''
    expect(titles(editSlide(abc, b, { title: 'B' }))).toEqual(['a', 'B', 'c'])
    expect(titles(removeSlide(abc, b))).toEqual(['a', 'c'])
    expect(renameStory(abc, 'new').title).toBe('new')
  })

  it('takes no more slides than the limit', () => {
    let story = emptyStory('t', 'nl')
    for (let i = 0; i < STORY_LIMITS.slides + 3; i++) story = addSlide(story, content(String(i)))
    expect(story.slides).toHaveLength(STORY_LIMITS.slides)
  })

  it('leaves every story readable, with ids of their own, whatever is done', () => {
    const step = fc.record({
      kind: fc.constantFrom('add', 'move', 'remove', 'edit', 'rename'),
      at: fc.nat(14),
      places: fc.integer({ min: -15, max: 15 }),
      text: fc.string({ maxLength: 3000 }),
    })
    fc.assert(
      fc.property(arbitraryStory, fc.array(step, { maxLength: 20 }), (first, steps) => {
        let story = first
        for (const { kind, at, places, text } of steps) {
          const id = story.slides[at]?.id ?? ''
          if (kind === 'add') story = addSlide(story, { ...content(text), text, notes: text }, id)
          if (kind === 'move') story = moveSlide(story, id, places)
          if (kind === 'remove') story = removeSlide(story, id)
          if (kind === 'edit') story = editSlide(story, id, { title: text, link: text })
          if (kind === 'rename') story = renameStory(story, text)
        }
        expect(readStory(storyText(story))).toEqual({ kind: 'read', story })
      }),
    )
  })

  it('keeps all slides when it moves one', () => {
    fc.assert(
      fc.property(
        arbitraryStory,
        fc.nat(14),
        fc.integer({ min: -15, max: 15 }),
        (story, at, by) => {
          const moved = moveSlide(story, story.slides[at]?.id ?? '', by)
          expect(new Set(moved.slides)).toEqual(new Set(story.slides))
          expect(moved.slides).toHaveLength(story.slides.length)
        },
      ),
    )
  })
})
