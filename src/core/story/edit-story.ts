import type { Language } from '../view/view-state.ts'
import { type Slide, type SlideId, STORY_LIMITS, STORY_VERSION, type Story } from './story.ts'

/** What a person writes of a slide. */
export type SlideContent = Omit<Slide, 'id'>

export function emptyStory(title: string, language: Language): Story {
  return { schemaVersion: STORY_VERSION, title: cut(title, 'storyTitle'), language, slides: [] }
}

/**
 * Puts a slide after another one, or last; texts are cut to their limits.
 *
 * @returns the story itself when it is full
 */
export function addSlide(story: Story, content: SlideContent, after?: SlideId): Story {
  if (story.slides.length >= STORY_LIMITS.slides) return story
  const slide: Slide = { id: freeSlideId(story), ...withinLimits(content) }
  const found = story.slides.findIndex(({ id }) => id === after)
  const at = found === -1 ? story.slides.length : found + 1
  return { ...story, slides: story.slides.toSpliced(at, 0, slide) }
}

/** Moves a slide by a number of places, up when negative; it stops at the ends. */
export function moveSlide(story: Story, id: SlideId, places: number): Story {
  const from = story.slides.findIndex((slide) => slide.id === id)
  const slide = story.slides[from]
  if (!slide) return story
  const to = Math.min(story.slides.length - 1, Math.max(0, from + places))
  if (to === from) return story
  return { ...story, slides: story.slides.toSpliced(from, 1).toSpliced(to, 0, slide) }
}

export function removeSlide(story: Story, id: SlideId): Story {
  const slides = story.slides.filter((slide) => slide.id !== id)
  return slides.length === story.slides.length ? story : { ...story, slides }
}

/** Other words or another view for a slide; texts are cut to their limits. */
export function editSlide(story: Story, id: SlideId, content: Partial<SlideContent>): Story {
  return {
    ...story,
    slides: story.slides.map((slide) =>
      slide.id === id ? { id, ...withinLimits({ ...slide, ...content }) } : slide,
    ),
  }
}

export function renameStory(story: Story, title: string): Story {
  return { ...story, title: cut(title, 'storyTitle') }
}

function withinLimits({ link, title, text, notes }: SlideContent): SlideContent {
  return {
    link: cut(link, 'slideLink'),
    title: cut(title, 'slideTitle'),
    text: cut(text, 'slideText'),
    notes: cut(notes, 'slideNotes'),
  }
}

const cut = (text: string, limit: keyof typeof STORY_LIMITS): string =>
  text.slice(0, STORY_LIMITS[limit])

/** Ids count on, so that an id that an undo may bring back is not given twice in a row. */
function freeSlideId({ slides }: Story): SlideId {
  const numbers = slides.map(({ id }) => Number(/^s(\d{1,6})$/.exec(id)?.[1] ?? 0))
  return `s${Math.max(0, ...numbers) + 1}`
}
