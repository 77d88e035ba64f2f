import type { Story } from './story.ts'

/** A story with what it was before, and what was undone. */
export interface StoryHistory {
  readonly past: readonly Story[]
  readonly present: Story
  /** Undone, the last one first. */
  readonly future: readonly Story[]
  /** What the last change was about; a change about the same joins it. */
  readonly about: string | null
}

export const MOST_UNDO_STEPS = 100

export function startHistory(present: Story): StoryHistory {
  return { past: [], present, future: [], about: null }
}

/**
 * The history after a change. Changes that follow each other about the same thing, such as the
 * letters of one title, are one step.
 *
 * @param about names the thing changed; null for a step of its own
 */
export function changeStory(
  history: StoryHistory,
  next: Story,
  about: string | null = null,
): StoryHistory {
  if (next === history.present) return history
  const joins = about !== null && about === history.about
  const past = joins ? history.past : [...history.past, history.present].slice(-MOST_UNDO_STEPS)
  return { past, present: next, future: [], about }
}

export function undoStory({ past, present, future }: StoryHistory): StoryHistory {
  const previous = past.at(-1)
  return previous
    ? { past: past.slice(0, -1), present: previous, future: [present, ...future], about: null }
    : { past, present, future, about: null }
}

export function redoStory({ past, present, future }: StoryHistory): StoryHistory {
  const [next, ...rest] = future
  return next
    ? { past: [...past, present], present: next, future: rest, about: null }
    : { past, present, future, about: null }
}
