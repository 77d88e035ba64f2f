import type { Language } from '../view/view-state.ts'

/** Version of the shape of a story in files and links. */
export const STORY_VERSION = 1

/** Unique within its story. */
export type SlideId = string

/** One view with words of its own. */
export interface Slide {
  readonly id: SlideId
  /** The view: the query string of a link, without `?`. */
  readonly link: string
  readonly title: string
  /** Shown under the title. Facts in braces, such as `{zone}`, are filled in: see `fillSlideText`. */
  readonly text: string
  /** For the speaker alone. */
  readonly notes: string
}

/** An ordered list of slides. */
export interface Story {
  readonly schemaVersion: typeof STORY_VERSION
  readonly title: string
  /** The language in which its texts are written. */
  readonly language: Language
  readonly slides: readonly Slide[]
}

/** What a story may hold, in slides and in characters (UTF-16 code units). */
export const STORY_LIMITS = {
  slides: 100,
  storyTitle: 200,
  slideTitle: 200,
  slideText: 2000,
  slideNotes: 5000,
  slideLink: 4096,
  slideId: 20,
} as const
