import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { addSlide, renameStory } from '../core/story/edit-story.ts'
import { STORY_LIMITS } from '../core/story/story.ts'
import type { PresentTexts } from '../i18n/load-present-texts.ts'
import type { OwnStory } from '../state/story/story-store.ts'
import { fitsSlide, slideLink } from '../state/story/story-view.ts'
import type { PresentPorts } from './ports.ts'
import { SlideEditor } from './SlideEditor.tsx'
import { StartButtons } from './StartButtons.tsx'
import { StoryShare } from './StoryShare.tsx'

interface StoryEditorProps {
  readonly ports: PresentPorts
  readonly texts: PresentTexts['present']
  readonly own: OwnStory
  readonly leave: () => void
}

/** One story of one's own: its slides, each with its words. */
export function StoryEditor({ ports, texts, own, leave }: StoryEditorProps) {
  const { edit, panel } = texts
  const { announcer, stories } = ports
  const { past, present: story, future } = own.history
  const view = useStore(ports.screen, ({ screen }) => screen.view)
  const title = useRef<HTMLInputElement>(null)
  useEffect(() => title.current?.focus(), [])

  const isFull = story.slides.length >= STORY_LIMITS.slides
  const isMore = !fitsSlide(view)

  function addView(): void {
    const { figure, view: shown } = ports.screen.getState().screen
    const slide = { link: slideLink(shown), title: figure.title, text: figure.sentence, notes: '' }
    stories.change(own.id, addSlide(story, slide))
    announcer.say(edit.added(figure.title))
  }

  function undo(): void {
    stories.undo(own.id)
    announcer.say(edit.undone)
  }

  function redo(): void {
    stories.redo(own.id)
    announcer.say(edit.redone)
  }

  return (
    <>
      <button type="button" className="link-button" onClick={leave}>
        ← {panel.back}
      </button>
      <label className="field">
        <span className="field__label">{edit.storyTitle}</span>
        <input
          ref={title}
          className="field__input"
          maxLength={STORY_LIMITS.storyTitle}
          value={story.title}
          onChange={(event) =>
            stories.change(own.id, renameStory(story, event.target.value), 'title')
          }
        />
      </label>
      <div className="stories__row">
        <button
          type="button"
          className="button"
          aria-disabled={past.length === 0}
          onClick={past.length === 0 ? undefined : undo}
        >
          {edit.undo}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={future.length === 0}
          onClick={future.length === 0 ? undefined : redo}
        >
          {edit.redo}
        </button>
      </div>
      <button
        type="button"
        className="button button--primary"
        aria-disabled={isFull}
        onClick={isFull ? undefined : addView}
      >
        {edit.addView}
      </button>
      {isFull && <p className="note">{edit.full(STORY_LIMITS.slides)}</p>}
      {isMore && <p className="note">{edit.singleOnly}</p>}
      {story.slides.length === 0 && <p className="note">{edit.none}</p>}
      <ol className="stories__slides">
        {story.slides.map((slide, place) => (
          <SlideEditor
            key={slide.id}
            ports={ports}
            texts={edit}
            own={own}
            slide={slide}
            place={place}
          />
        ))}
      </ol>
      <StartButtons ports={ports} texts={texts} story={story} />
      <StoryShare ports={ports} texts={texts} story={story} />
    </>
  )
}
