import type { Edition } from '../../core/edition.ts'
import { type Slide, STORY_VERSION, type Story } from '../../core/story/story.ts'
import type { Display, ViewState } from '../../core/view/view-state.ts'
import { encodeView } from '../link/encode-view.ts'
import { openLink } from '../open-link.ts'

/** Whether a slide shows a view as it is: one map, of wijken or of their sectors. */
export function fitsSlide({ mode, lens }: Pick<ViewState, 'mode' | 'lens'>): boolean {
  return mode === 'map' && (lens.kind === 'single' || lens.kind === 'sectors')
}

/** The view of a slide, fitted to the edition: one map, in the language of the story or its own. */
export function viewOfSlide(
  slide: Pick<Slide, 'link'>,
  { language }: Pick<Story, 'language'>,
  edition: Edition,
  display: Display,
): ViewState {
  const { view } = openLink(slide.link, language, edition)
  const map = { ...view, display, mode: 'map' } as const
  return fitsSlide(map) ? map : { ...map, lens: { kind: 'single' } }
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
