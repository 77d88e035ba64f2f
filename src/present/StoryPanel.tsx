import './story-panel.css'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { PresentTexts } from '../i18n/load-present-texts.ts'
import { builtInStory } from '../state/story/story-built-in.ts'
import type { StoryId } from '../state/story/story-store.ts'
import type { PresentPorts } from './ports.ts'
import { StoryEditor } from './StoryEditor.tsx'
import { StoryList } from './StoryList.tsx'
import { StoryNotices } from './StoryNotices.tsx'
import { useIncomingStory } from './use-incoming-story.ts'
import { usePresentTexts } from './use-present-texts.ts'

/** The stories, beside the map: the map stays free to choose the next slide on. */
export function StoryPanel({ ports }: { readonly ports: PresentPorts }) {
  const language = useStore(ports.screen, ({ screen }) => screen.view.language)
  const texts = usePresentTexts(ports.loadPresentTexts, language)
  return texts ? <Panel ports={ports} texts={texts} /> : <aside className="stories" aria-busy />
}

interface PanelProps {
  readonly ports: PresentPorts
  readonly texts: PresentTexts
}

function Panel({ ports, texts }: PanelProps) {
  const { panel } = texts.present
  const language = useStore(ports.screen, ({ screen }) => screen.figure.language)
  const stories = useStore(ports.stories, (state) => state.stories)
  const [editedId, edit] = useState<StoryId | null>(null)
  const incoming = useIncomingStory(ports, texts.present, edit)
  const builtIn = useMemo(
    () => builtInStory(texts.builtInStory, language),
    [texts.builtInStory, language],
  )
  const heading = useRef<HTMLHeadingElement>(null)
  const edited = stories.find(({ id }) => id === editedId) ?? null

  // Whoever opens the panel reads on in it, and comes back to where they were.
  useEffect(() => {
    const opener = document.activeElement
    heading.current?.focus()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    ports.panel.close()
  }

  return (
    <aside className="stories" aria-labelledby="stories-title" onKeyDown={onKeyDown}>
      <header className="stories__head">
        <h2 id="stories-title" ref={heading} className="stories__title" tabIndex={-1}>
          {panel.title}
        </h2>
        <button
          type="button"
          className="button button--icon"
          aria-label={panel.close}
          onClick={ports.panel.close}
        >
          <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d="m5 5 10 10M15 5 5 15" />
          </svg>
        </button>
      </header>
      <StoryNotices ports={ports} texts={texts.present} incoming={incoming} />
      {edited ? (
        <StoryEditor
          key={edited.id}
          ports={ports}
          texts={texts.present}
          own={edited}
          leave={() => edit(null)}
        />
      ) : (
        <StoryList
          ports={ports}
          texts={texts.present}
          builtIn={builtIn}
          edit={edit}
          openFile={incoming.openFile}
        />
      )}
    </aside>
  )
}
