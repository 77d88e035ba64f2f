import { useCallback, useEffect, useState } from 'react'
import type { Story } from '../core/story/story.ts'
import type { PresentTexts } from '../i18n/load-present-texts.ts'
import {
  readStory,
  STORY_FILE_MAX_CHARACTERS,
  type StoryReading,
} from '../state/story/story-file.ts'
import { holdsStory, readStoryLink } from '../state/story/story-link.ts'
import type { StoryId } from '../state/story/story-store.ts'
import type { PresentPorts } from './ports.ts'

/** A story from outside: from a file, or in the link that was opened. */
export interface IncomingStory {
  /** In words; empty when all went well. */
  readonly problem: string
  /** The story of the link, which waits until it is shown or kept. */
  readonly received: Story | null
  openFile(file: File): Promise<void>
  keepReceived(): void
  dismiss(): void
}

export function useIncomingStory(
  { announcer, stories }: Pick<PresentPorts, 'announcer' | 'stories'>,
  { fault, fileUnread, share }: PresentTexts['present'],
  edit: (id: StoryId) => void,
): IncomingStory {
  const [problem, setProblem] = useState('')
  const [received, setReceived] = useState<Story | null>(null)

  useEffect(() => {
    const read = async (): Promise<void> => {
      if (!holdsStory(window.location.hash)) return
      const reading = await readStoryLink(window.location.hash)
      if (reading.kind === 'read') setReceived(reading.story)
      else setProblem(fault({ name: null, fault: reading.problem }))
    }
    void read()
    const again = (): void => void read()
    window.addEventListener('hashchange', again)
    return () => window.removeEventListener('hashchange', again)
  }, [fault])

  const take = useCallback(
    (reading: StoryReading, name: string): void => {
      switch (reading.kind) {
        case 'damaged':
          setProblem(fault({ name, fault: reading.problem }))
          return
        case 'read':
          setProblem('')
          edit(stories.create(reading.story))
          announcer.say(share.opened(reading.story.title))
      }
    },
    [announcer, edit, fault, share, stories],
  )

  const openFile = async (file: File): Promise<void> => {
    // A character takes up to four bytes.
    if (file.size > 4 * STORY_FILE_MAX_CHARACTERS) {
      setProblem(fault({ name: file.name, fault: { kind: 'tooLarge' } }))
      return
    }
    try {
      take(readStory(await file.text()), file.name)
    } catch {
      setProblem(fileUnread(file.name))
    }
  }

  /** The link has done its work: it would offer the same story at every reload. */
  function forgetLink(): void {
    setReceived(null)
    const { pathname, search } = window.location
    window.history.replaceState(null, '', pathname + search)
  }

  return {
    problem,
    received,
    openFile,
    keepReceived() {
      if (received) edit(stories.create(received))
      forgetLink()
    },
    dismiss() {
      setProblem('')
      if (holdsStory(window.location.hash)) forgetLink()
    },
  }
}
