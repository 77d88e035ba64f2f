import type { Edition } from '../../core/edition.ts'
import { type Slide, STORY_VERSION, type Story } from '../../core/story/story.ts'
import type { Display, LensChoice, ViewState } from '../../core/view/view-state.ts'
import { encodeView } from '../link/encode-view.ts'
import { openLink } from '../open-link.ts'

/** The view of a slide, fitted to the edition: one map, in the language of the story or its own. */
export function viewOfSlide(
  slide: Pick<Slide, 'link'>,
  { language }: Pick<Story, 'language'>,
  edition: Edition,
  display: Display,
): ViewState {
  const { view } = openLink(slide.link, language, edition)
  const lens: LensChoice = view.lens.kind === 'sectors' ? view.lens : { kind: 'single' }
  return { ...view, display, mode: 'map', lens }
}

/** The link of a slide that shows a view; how it was displayed is no part of it. */
export function slideLink(view: ViewState): string {
  return encodeView({ ...view, display: 'screen' })
}

/** A view alone as a story of one slide, with the words of its figure. */
export function storyOfView(view: ViewState): Story {
  const slide: Slide = { id: 's1', link: slideLink(view), title: '', text: '', notes: '' }
  return { schemaVersion: STORY_VERSION, title: '', language: view.language, slides: [slide] }
}
