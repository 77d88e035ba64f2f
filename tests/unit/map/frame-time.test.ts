import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { frameMilliseconds } from '../../../src/map/frame-time.ts'
import { drawingContext } from './drawing-context.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Asks for the frame time of a map whose frames take these times. */
async function ask(times: readonly number[], quickEnoughMilliseconds: number) {
  const drawing = drawingContext()
  const map = {
    redraw: () => {
      drawing.draw(times[frames++] ?? 0)
      return map
    },
    getCanvas: () => ({ getContext: () => drawing.context }),
  } as unknown as Parameters<typeof frameMilliseconds>[0]
  let frames = 0
  const closing = new AbortController()
  const answer = frameMilliseconds(map, { quickEnoughMilliseconds, signal: closing.signal })
  return { answer, close: () => closing.abort(), drawing, frames: () => frames }
}

describe('the time of a frame', () => {
  it('is that of the first when it is quick enough', async () => {
    const { answer, frames } = await ask([20, 900], 100)
    await vi.runAllTimersAsync()
    expect(await answer).toBeCloseTo(20, -1)
    expect(frames()).toBe(1)
  })

  it('is that of the quickest of three when none is', async () => {
    const { answer, frames } = await ask([900, 700, 800, 5], 100)
    await vi.runAllTimersAsync()
    expect(await answer).toBeCloseTo(700, -1)
    expect(frames()).toBe(3)
  })

  it('does not count what was being drawn before', async () => {
    const { answer, drawing } = await ask([40], 100)
    drawing.draw(5000)
    await vi.runAllTimersAsync()
    expect(await answer).toBeLessThan(60)
  })

  it('is not told when nobody wants it any more, and nothing is drawn then', async () => {
    const { answer, close, frames } = await ask([900, 900, 900], 100)
    await vi.advanceTimersByTimeAsync(500)
    close()
    await vi.runAllTimersAsync()
    expect(await answer).toBeNull()
    expect(frames()).toBe(1)
  })

  it('ends when the browser takes the drawing surface away', async () => {
    const { answer, drawing } = await ask([Number.POSITIVE_INFINITY], 100)
    await vi.advanceTimersByTimeAsync(50)
    drawing.lose()
    await vi.runAllTimersAsync()
    await expect(answer).resolves.toEqual(expect.any(Number))
  })
})
