import { editSlide, moveSlide, removeSlide, type SlideContent } from '../core/story/edit-story.ts'
import { type Slide, STORY_LIMITS } from '../core/story/story.ts'
import type { PresentTexts } from '../i18n/load-present-texts.ts'
import type { OwnStory } from '../state/story/story-store.ts'
import { slideLink, viewOfSlide } from '../state/story/story-view.ts'
import type { PresentPorts } from './ports.ts'

interface SlideEditorProps {
  readonly ports: PresentPorts
  readonly texts: PresentTexts['present']['edit']
  readonly own: OwnStory
  readonly slide: Slide
  /** From 0. */
  readonly place: number
}

/** One slide in the list: its place, its words, its map. */
export function SlideEditor({ ports, texts, own, slide, place }: SlideEditorProps) {
  const { actions, announcer, edition, stories } = ports
  const story = own.history.present
  const name = slide.title === '' ? texts.slide(place + 1) : slide.title

  function write(content: Partial<SlideContent>, field: string): void {
    stories.change(own.id, editSlide(story, slide.id, content), `${slide.id}.${field}`)
  }
  function move(places: number): void {
    stories.change(own.id, moveSlide(story, slide.id, places))
    announcer.say(texts.moved(name, place + places + 1))
  }

  return (
    <li className="stories__slide">
      <details>
        <summary>
          {place + 1}. {name}
        </summary>
        <label className="field">
          <span className="field__label">{texts.title}</span>
          <input
            className="field__input"
            maxLength={STORY_LIMITS.slideTitle}
            value={slide.title}
            onChange={(event) => write({ title: event.target.value }, 'title')}
          />
        </label>
        <label className="field">
          <span className="field__label">{texts.text}</span>
          <textarea
            className="field__input"
            rows={4}
            maxLength={STORY_LIMITS.slideText}
            placeholder={texts.textHint}
            value={slide.text}
            onChange={(event) => write({ text: event.target.value }, 'text')}
          />
        </label>
        <label className="field">
          <span className="field__label">{texts.notes}</span>
          <textarea
            className="field__input"
            rows={3}
            maxLength={STORY_LIMITS.slideNotes}
            value={slide.notes}
            onChange={(event) => write({ notes: event.target.value }, 'notes')}
          />
        </label>
        <div className="stories__row">
          <button
            type="button"
            className="button button--small"
            onClick={() => actions.openView(viewOfSlide(slide, story, edition, 'screen'))}
          >
            {texts.open}
          </button>
          <button
            type="button"
            className="button button--small"
            onClick={() => write({ link: slideLink(ports.screen.getState().screen.view) }, 'link')}
          >
            {texts.replace}
          </button>
        </div>
      </details>
      <div className="stories__row">
        <button
          type="button"
          className="button button--small"
          aria-label={texts.up(name)}
          aria-disabled={place === 0}
          onClick={place === 0 ? undefined : () => move(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          className="button button--small"
          aria-label={texts.down(name)}
          aria-disabled={place === story.slides.length - 1}
          onClick={place === story.slides.length - 1 ? undefined : () => move(1)}
        >
          ↓
        </button>
        <button
          type="button"
          className="button button--small"
          aria-label={texts.remove(name)}
          onClick={() => stories.change(own.id, removeSlide(story, slide.id))}
        >
          ✕
        </button>
      </div>
    </li>
  )
}
