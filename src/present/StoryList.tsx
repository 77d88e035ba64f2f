import { useState } from 'react'
import { useStore } from 'zustand'
import { emptyStory } from '../core/story/edit-story.ts'
import type { Story } from '../core/story/story.ts'
import type { PresentTexts } from '../i18n/load-present-texts.ts'
import type { OwnStory, StoryId } from '../state/story/story-store.ts'
import { storyOfView } from '../state/story/story-view.ts'
import { OpenFileButton } from './OpenFileButton.tsx'
import type { PresentPorts } from './ports.ts'
import { StartButtons } from './StartButtons.tsx'
import { StoryShare } from './StoryShare.tsx'
import { toggleFullScreen } from './toggle-full-screen.ts'

interface StoryListProps {
  readonly ports: PresentPorts
  readonly texts: PresentTexts['present']
  readonly builtIn: Story
  readonly edit: (id: StoryId) => void
  readonly openFile: (file: File) => Promise<void>
}

/** The story that comes with the app, and one's own. */
export function StoryList({ ports, texts, builtIn, edit, openFile }: StoryListProps) {
  const { panel } = texts
  const stories = useStore(ports.stories, (state) => state.stories)
  const [removed, setRemoved] = useState<OwnStory | null>(null)

  const create = (story: Story): void => edit(ports.stories.create(story))
  function remove(own: OwnStory): void {
    ports.stories.remove(own.id)
    setRemoved(own)
    ports.announcer.say(panel.removed(own.history.present.title))
  }
  function restore(own: OwnStory): void {
    ports.stories.restore(own)
    setRemoved(null)
  }
  function showView(): void {
    ports.show.start(storyOfView(ports.view.getState()), 0)
    void toggleFullScreen()
  }

  return (
    <>
      <p className="note">{panel.intro}</p>
      <button type="button" className="button" onClick={showView}>
        {panel.showView}
      </button>
      <section className="stories__section" aria-labelledby="stories-built-in">
        <h3 id="stories-built-in">{panel.builtIn}</h3>
        <p className="stories__name">
          {builtIn.title} <span className="note">{panel.count(builtIn.slides.length)}</span>
        </p>
        <StartButtons ports={ports} texts={texts} story={builtIn} />
        <button
          type="button"
          className="button button--small"
          onClick={() => create({ ...builtIn, title: panel.copyTitle(builtIn.title) })}
        >
          {panel.copy}
        </button>
        <StoryShare ports={ports} texts={texts} story={builtIn} />
      </section>
      <section className="stories__section" aria-labelledby="stories-own">
        <h3 id="stories-own">{panel.own}</h3>
        {removed && (
          <p className="stories__notice" role="status">
            {panel.removed(removed.history.present.title)}{' '}
            <button type="button" className="button button--small" onClick={() => restore(removed)}>
              {panel.restore}
            </button>
          </p>
        )}
        {stories.length === 0 && <p className="note">{panel.ownNone}</p>}
        {stories.length > 0 && (
          <ul className="stories__list">
            {stories.map((own) => (
              <li key={own.id} className="stories__item">
                <p className="stories__name">
                  {own.history.present.title}{' '}
                  <span className="note">{panel.count(own.history.present.slides.length)}</span>
                </p>
                <div className="stories__row">
                  <button
                    type="button"
                    className="button button--small"
                    aria-label={`${panel.edit}: ${own.history.present.title}`}
                    onClick={() => edit(own.id)}
                  >
                    {panel.edit}
                  </button>
                  <button
                    type="button"
                    className="button button--small"
                    aria-label={`${panel.remove}: ${own.history.present.title}`}
                    onClick={() => remove(own)}
                  >
                    {panel.remove}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        )}
        <div className="stories__row">
          <button
            type="button"
            className="button"
            onClick={() => create(emptyStory(panel.newTitle, ports.view.getState().language))}
          >
            {panel.create}
          </button>
          <OpenFileButton label={panel.openFile} open={openFile} />
        </div>
        <p className="note">{panel.kept}</p>
      </section>
    </>
  )
}
