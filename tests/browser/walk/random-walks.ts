import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawSteps } from '../../../scripts/walk/draw-steps.ts'
import { walkAndShrink } from '../../../scripts/walk/walk-and-shrink.ts'
import { walkPages } from './walk-page.ts'

const WALK_STEPS = 500
const WHOLE_EVERY = 25
/** A failing walk is walked again in parts. */
const TIMEOUT_MILLISECONDS = 600_000

/** Walks of the seeds; what fails is told with the shortest walk that shows it. */
export function randomWalks(
  webgl: 'on' | 'off',
  seeds: readonly number[],
  stepCount: number = WALK_STEPS,
): void {
  let pages: Awaited<ReturnType<typeof walkPages>>
  beforeAll(async () => {
    pages = await walkPages(webgl)
  })
  afterAll(() => pages.end())

  test.for(seeds)(
    `${stepCount} steps of seed %i, WebGL ${webgl}`,
    { timeout: TIMEOUT_MILLISECONDS },
    async (seed) => {
      const steps = drawSteps(seed, stepCount)
      const report = await walkAndShrink(pages, { steps, wholeEvery: WHOLE_EVERY })
      expect(report, report ?? '').toBeNull()
    },
  )
}
