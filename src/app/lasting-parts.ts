import type { OwnData } from '../own/own-data.ts'
import { createReachClient, type ReachClient } from '../reach/reach-client.ts'
import { spawnReachWorker } from '../reach/spawn-reach-worker.ts'
import { createLookStore, type LookStore, type LookWindow } from '../state/look-store.ts'
import { createOfflineCopy, type OfflineCopy } from '../state/offline-copy.ts'
import { createOpenPanel, type OpenPanel } from '../state/open-panel.ts'
import { createStoryPanel, type StoryPanel } from '../state/story/story-panel.ts'

/** What a page has whatever the data: it stays when the app is opened on another edition. */
export interface LastingParts {
  readonly look: LookStore
  readonly reach: ReachClient
  readonly offlineCopy: OfflineCopy
  readonly storyPanel: StoryPanel
  readonly ownPanel: OpenPanel
  /** Own data and what reads files, fetched when they are first wanted. */
  readonly loadOwnData: () => Promise<OwnData>
}

export function createLastingParts(
  window: LookWindow,
  {
    loadWalkNetwork,
    loadOwnData,
  }: {
    /** Bytes of the walking network, asked for on first use. */
    readonly loadWalkNetwork: () => Promise<Uint8Array>
    readonly loadOwnData: () => Promise<OwnData>
  },
): LastingParts {
  return {
    look: createLookStore(window),
    reach: createReachClient(spawnReachWorker, loadWalkNetwork),
    offlineCopy: createOfflineCopy(),
    storyPanel: createStoryPanel(),
    ownPanel: createOpenPanel(),
    loadOwnData,
  }
}
