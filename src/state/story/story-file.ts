import '../../data/schemas/jitless.ts'
import * as z from 'zod/mini'
import { STORY_LIMITS, STORY_VERSION, type Story } from '../../core/story/story.ts'
import { LANGUAGES } from '../../core/view/view-state.ts'
import { checkedBy } from '../../data/schemas/checked-by.ts'
import { frozenArray, frozenObject } from '../../data/schemas/frozen.ts'
import { assertSameType } from '../../data/schemas/same-type.ts'

/** Larger than any story within its limits; a larger file is not read. */
export const STORY_FILE_MAX_CHARACTERS = 2_000_000

/** Why a text is no story. */
export type StoryProblem =
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'notJson' }
  /** JSON of something else. */
  | { readonly kind: 'notAStory' }
  /** Of a later edition of the app. */
  | { readonly kind: 'otherVersion' }
  | { readonly kind: 'tooManySlides'; readonly slides: number }
  /** A story with a fault at a place: `slides[3].title`. */
  | { readonly kind: 'invalid'; readonly place: string }

export type StoryReading =
  | { readonly kind: 'read'; readonly story: Story }
  | { readonly kind: 'damaged'; readonly problem: StoryProblem }

const text = (limit: keyof typeof STORY_LIMITS) =>
  z.string().check(z.maxLength(STORY_LIMITS[limit]))

const slideSchema = frozenObject({
  id: z.string().check(z.minLength(1), z.maxLength(STORY_LIMITS.slideId)),
  link: text('slideLink'),
  title: text('slideTitle'),
  text: text('slideText'),
  notes: text('slideNotes'),
})

export const storySchema = frozenObject({
  schemaVersion: z.literal(STORY_VERSION),
  title: text('storyTitle'),
  language: z.enum(LANGUAGES),
  slides: frozenArray(slideSchema).check(
    z.maxLength(STORY_LIMITS.slides),
    z.refine((slides) => new Set(slides.map(({ id }) => id)).size === slides.length),
  ),
})

assertSameType<Story, z.output<typeof storySchema>>(true)

/** The text of a file that holds a story. */
export function storyText(story: Story): string {
  return `${JSON.stringify(story, null, 2)}\n`
}

/** Reads the text of a story file. Never throws. */
export function readStory(content: string): StoryReading {
  if (content.length > STORY_FILE_MAX_CHARACTERS) return damaged({ kind: 'tooLarge' })
  try {
    return checkStory(JSON.parse(content))
  } catch {
    return damaged({ kind: 'notJson' })
  }
}

/** Checks a value that should be a story. Never throws. */
export function checkStory(value: unknown): StoryReading {
  const result = checkedBy(storySchema, value)
  if (result.success) return { kind: 'read', story: result.data }
  if (typeof value !== 'object' || value === null) return damaged({ kind: 'notAStory' })
  if (!('schemaVersion' in value) || !('slides' in value)) return damaged({ kind: 'notAStory' })
  const { schemaVersion, slides } = value
  if (schemaVersion !== STORY_VERSION) return damaged({ kind: 'otherVersion' })
  if (Array.isArray(slides) && slides.length > STORY_LIMITS.slides) {
    return damaged({ kind: 'tooManySlides', slides: slides.length })
  }
  return damaged({ kind: 'invalid', place: placeOf(result.issues[0]?.path ?? []) })
}

const damaged = (problem: StoryProblem): StoryReading => ({ kind: 'damaged', problem })

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`))
    .join('')
    .slice(0, 80)
}
