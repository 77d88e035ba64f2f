import type { Story } from '../../core/story/story.ts'
import { checkStory } from './story-file.ts'

/** A story as an entry of the storage of this browser. */
export interface KeptStory {
  readonly revision: number
  readonly story: Story
}

/** The text of an entry. */
export function keptStoryText({ revision, story }: KeptStory): string {
  return JSON.stringify({ revision, story })
}

/** Reads an entry; null when it is damaged. */
export function readKeptStory(text: string): KeptStory | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    if (!('revision' in value) || !('story' in value)) return null
    const { revision } = value
    const reading = checkStory(value.story)
    if (typeof revision !== 'number' || !Number.isInteger(revision)) return null
    return reading.kind === 'read' ? { revision, story: reading.story } : null
  } catch {
    return null
  }
}
