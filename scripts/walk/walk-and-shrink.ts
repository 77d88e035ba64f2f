import { runWalk, type WalkedPage, type WalkOptions } from './run-walk.ts'
import { shrinkSteps } from './shrink-steps.ts'
import type { WalkStep } from './walk-step.ts'

export interface WalkPages {
  /** A new page at the first screen of the app, in a context of its own. */
  readonly open: () => Promise<WalkedPage>
  readonly close: (walked: WalkedPage) => Promise<void>
}

/** Replays at most; a walk that fails is worth a minute of waiting. */
const MOST_TRIES = 40

/**
 * Walks on a new page. A walk that fails is shortened by walking parts of it on other new pages, and
 * told step by step.
 *
 * @returns null for a clean walk, else what is wrong and the shortest walk found that shows it
 */
export async function walkAndShrink(
  pages: WalkPages,
  options: WalkOptions,
): Promise<string | null> {
  const walk = async (steps: readonly WalkStep[]) => {
    const walked = await pages.open()
    try {
      return await runWalk(walked, { ...options, steps })
    } finally {
      await pages.close(walked)
    }
  }
  const first = await walk(options.steps)
  if (first.kind === 'clean') return null
  const [rule = ''] = first.rules
  const walkedSteps = options.steps.slice(0, first.at + 1)
  const shortest = await shrinkSteps(
    walkedSteps,
    async (part) => {
      const outcome = await walk(part)
      return outcome.kind === 'fault' && outcome.rules.includes(rule)
    },
    MOST_TRIES,
  )
  const last = await walk(shortest)
  const told = last.kind === 'fault' ? last : first
  return [
    `Step ${first.at} of the walk shows a fault:`,
    ...first.faults.map((fault) => `  ${fault}`),
    `Shrunk from ${walkedSteps.length} steps to ${shortest.length}${last.kind === 'clean' ? ' (not every time)' : ''}:`,
    ...told.trail.map((line) => `  ${line}`),
    'As data:',
    `  ${JSON.stringify(shortest)}`,
  ].join('\n')
}
