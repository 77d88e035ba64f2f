import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STORY_LIMITS } from '../../../src/core/story/story.ts'
import {
  readStory,
  STORY_FILE_MAX_CHARACTERS,
  storyText,
} from '../../../src/state/story/story-file.ts'
import { arbitraryStory, usualStory } from './arbitrary-story.ts'

const problemOf = (text: string) => {
  const reading = readStory(text)
  return reading.kind === 'damaged' ? reading.problem : null
}
const changed = (change: object) => JSON.stringify({ ...usualStory(3), ...change })

describe('a story file', () => {
  it('gives back every story', () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        expect(readStory(storyText(story))).toEqual({ kind: 'read', story })
      }),
    )
  })

  it('says what is wrong with a damaged one', () => {
    expect(problemOf(storyText(usualStory(3)).slice(0, -40))).toEqual({ kind: 'notJson' })
    expect(problemOf('')).toEqual({ kind: 'notJson' })
    expect(problemOf('[]')).toEqual({ kind: 'notAStory' })
    expect(problemOf('{"type":"FeatureCollection"}')).toEqual({ kind: 'notAStory' })
    expect(problemOf(changed({ schemaVersion: 2 }))).toEqual({ kind: 'otherVersion' })
    expect(problemOf(changed({ language: 'de' }))).toEqual({ kind: 'invalid', place: 'language' })
    expect(problemOf(changed({ slides: usualStory(101).slides }))).toEqual({
      kind: 'tooManySlides',
      slides: 101,
    })
    expect(problemOf('x'.repeat(STORY_FILE_MAX_CHARACTERS + 1))).toEqual({ kind: 'tooLarge' })
  })

  it('names the place of a fault in a slide', () => {
    const [first, ...rest] = usualStory(3).slides
    const long = { ...first, notes: 'x'.repeat(STORY_LIMITS.slideNotes + 1) }
    expect(problemOf(changed({ slides: [...rest, long] }))).toEqual({
      kind: 'invalid',
      place: 'slides[2].notes',
    })
    expect(problemOf(changed({ slides: [first, first] }))?.kind).toBe('invalid')
  })

  it('never throws and never takes what is no story, however the file is damaged', () => {
    const whole = storyText(usualStory(4))
    const damage = fc.record({
      at: fc.nat(whole.length),
      length: fc.nat(60),
      instead: fc.string({ maxLength: 10 }),
    })
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        let text = whole
        for (const { at, length, instead } of damages) {
          text = text.slice(0, at) + instead + text.slice(at + length)
        }
        const reading = readStory(text)
        if (reading.kind === 'read') {
          expect(readStory(storyText(reading.story))).toEqual(reading)
          expect(reading.story.slides.length).toBeLessThanOrEqual(STORY_LIMITS.slides)
        } else expect(reading.problem.kind).toBeTruthy()
      }),
      { numRuns: 400 },
    )
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(['read', 'damaged']).toContain(readStory(json).kind)
      }),
    )
  })
})

describe('the words on a fault in a slide', () => {
  it('name the slide as people count, not its place in the file', async () => {
    const { loadPresentTexts } = await import('../../../src/i18n/load-present-texts.ts')
    const { present } = await loadPresentTexts('nl')
    const fault = { kind: 'invalid', place: 'slides[2].notes' } as const
    expect(present.fault({ name: 'x.json', fault })).toContain('slide 3')
    const atStart = { kind: 'invalid', place: 'title' } as const
    expect(present.fault({ name: 'x.json', fault: atStart })).toContain('het begin')
  })
})
