import type { Story } from '../core/story/story.ts'
import type { SlideContent } from '../state/exporter.ts'
import { viewOfSlide } from '../state/story/story-view.ts'
import type { PresentPorts } from './ports.ts'
import { createSlideScreen } from './slide-screen.ts'
import { slideWords } from './slide-words.ts'

/**
 * The slides of a story as an export takes them, each with its figure.
 *
 * @param address of the page, without query
 * @throws Error when the data of a slide do not come
 */
export async function storySlides(
  { countScenario, data, edition, loadTexts, screen }: PresentPorts,
  story: Story,
  address: string,
): Promise<readonly SlideContent[]> {
  const beside = createSlideScreen(
    { countScenario, data, edition, loadTexts },
    screen.getState().screen,
  )
  const slides: SlideContent[] = []
  for (const slide of story.slides) {
    const shown = await beside.shown(viewOfSlide(slide, story, edition, 'screen'))
    if (!shown) throw new Error(`the data of slide ${slide.id} did not come`)
    const { title, text, notes } = slideWords(slide, shown, edition)
    const { sentence } = shown.figure
    slides.push({
      figure: shown.figure,
      title,
      text: text === '' || text === sentence ? sentence : `${text} ${sentence}`,
      notes,
      link: `${address}?${slide.link}`,
    })
  }
  return slides
}
