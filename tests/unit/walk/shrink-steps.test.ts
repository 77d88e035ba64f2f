import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawSteps } from '../../../scripts/walk/draw-steps.ts'
import { shrinkSteps } from '../../../scripts/walk/shrink-steps.ts'

describe('shrinking', () => {
  it('leaves exactly the items that are needed, in their order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(99), { minLength: 1, maxLength: 4 }),
        async (needed) => {
          const steps = Array.from({ length: 100 }, (_, index) => index)
          const isFailing = async (part: readonly number[]) =>
            needed.every((one) => part.includes(one))
          const shortest = await shrinkSteps(steps, isFailing, 10_000)
          expect(shortest).toEqual(needed.toSorted((one, other) => one - other))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('never gives a list that does not fail, however few tries it has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(30), fc.integer({ min: 1, max: 40 }), async (tries, length) => {
        const steps = Array.from({ length }, (_, index) => index)
        const isFailing = async (part: readonly number[]) => part.includes(length - 1)
        expect(await isFailing(await shrinkSteps(steps, isFailing, tries))).toBe(true)
      }),
    )
  })
})

describe('the steps of a seed', () => {
  it('are the same every time, other for another seed, and longer ones go on from shorter', () => {
    expect(drawSteps(1, 200)).toEqual(drawSteps(1, 200))
    expect(drawSteps(1, 100)).toEqual(drawSteps(1, 200).slice(0, 100))
    expect(drawSteps(2, 100)).not.toEqual(drawSteps(1, 100))
  })

  it('come back online and never reload without a network', () => {
    let state = 'online'
    let offlineFor = 0
    for (const step of drawSteps(3, 5000)) {
      if (step.kind === 'network') state = step.state
      if (step.kind === 'reload') expect(state).toBe('online')
      offlineFor = state === 'offline' ? offlineFor + 1 : 0
      expect(offlineFor).toBeLessThanOrEqual(9)
    }
  })
})
