import { useStore } from 'zustand'
import type { PresentTexts } from '../i18n/load-present-texts.ts'
import type { StoryNotice } from '../state/story/story-store.ts'
import type { PresentPorts } from './ports.ts'
import { StartButtons } from './StartButtons.tsx'
import type { IncomingStory } from './use-incoming-story.ts'

interface StoryNoticesProps {
  readonly ports: PresentPorts
  readonly texts: PresentTexts['present']
  readonly incoming: IncomingStory
}

/** What a person should know: a file that is damaged, a story received, a storage that is full. */
export function StoryNotices({ ports, texts, incoming }: StoryNoticesProps) {
  const notice = useStore(ports.stories, (state) => state.notice)
  const { notices, share } = texts
  const { problem, received } = incoming
  return (
    <>
      {problem !== '' && (
        <div className="stories__notice" role="alert">
          <p>{problem}</p>
          <button type="button" className="button button--small" onClick={incoming.dismiss}>
            {notices.dismiss}
          </button>
        </div>
      )}
      {received && (
        <div className="stories__notice" role="status">
          <p>{share.received(received.title)}</p>
          <StartButtons ports={ports} texts={texts} story={received} />
          <button type="button" className="button button--small" onClick={incoming.keepReceived}>
            {share.keep}
          </button>
        </div>
      )}
      {notice && (
        <div className="stories__notice" role="status">
          <p>{noticeText(notice, notices)}</p>
          <button
            type="button"
            className="button button--small"
            onClick={ports.stories.dismissNotice}
          >
            {notices.dismiss}
          </button>
        </div>
      )}
    </>
  )
}

function noticeText(notice: StoryNotice, texts: PresentTexts['present']['notices']): string {
  switch (notice.kind) {
    case 'storageBlocked':
    case 'storageFull':
      return texts[notice.kind]
    case 'changedElsewhere':
    case 'keptBoth':
    case 'removedElsewhere':
      return texts[notice.kind](notice.title)
    case 'damaged':
      return texts.damaged(notice.count)
  }
}
