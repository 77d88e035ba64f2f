import { createOpenPanel, type OpenPanel } from '../open-panel.ts'

/** The panel with the stories beside the map. */
export type StoryPanel = OpenPanel

export const createStoryPanel = createOpenPanel
