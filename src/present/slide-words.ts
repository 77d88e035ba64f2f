import { useMemo } from 'react'
import type { Edition } from '../core/edition.ts'
import { fillSlideText, type SlideFacts } from '../core/story/fill-slide-text.ts'
import { slideFacts } from '../core/story/slide-facts.ts'
import type { Slide } from '../core/story/story.ts'
import type { Screen } from '../state/screen-store.ts'

/** A slide in words, with the facts of its figure filled in. */
export interface SlideWords {
  /** That of the slide, or of the figure. */
  readonly title: string
  /** What the map is, below a title of one's own; empty when the title says it. */
  readonly mapTitle: string
  /** Empty when the slide has no text of its own: the sentence says it. */
  readonly text: string
  readonly notes: string
}

export function slideWords(slide: Slide, screen: Screen, edition: Edition): SlideWords {
  const { figure } = screen
  const facts: SlideFacts = slideFacts({ edition, ...screen })
  const title = fillSlideText(slide.title, facts).trim()
  return {
    title: title === '' ? figure.title : title,
    mapTitle: title === '' ? '' : figure.title,
    text: fillSlideText(slide.text, facts).trim(),
    notes: fillSlideText(slide.notes, facts),
  }
}

/** The words of a slide whose view is on screen; null for none. */
export function useSlideWords(
  slide: Slide | null,
  screen: Screen,
  edition: Edition,
): SlideWords | null {
  return useMemo(
    () => (slide === null ? null : slideWords(slide, screen, edition)),
    [slide, screen, edition],
  )
}
