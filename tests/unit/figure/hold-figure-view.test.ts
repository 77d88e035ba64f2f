import { describe, expect, it } from 'vitest'
import type { FigureView } from '../../../src/core/figure/figure-view.ts'
import { holdFigureView } from '../../../src/core/figure/hold-figure-view.ts'

function fakeView() {
  let destroyed = 0
  const view: FigureView = {
    show: () => {},
    highlight: () => {},
    highlightService: () => {},
    zoomBy: () => {},
    fitRegion: () => {},
    destroy: () => {
      destroyed += 1
    },
  }
  return { view, timesDestroyed: () => destroyed }
}

describe('holdFigureView', () => {
  it('hands the view over and destroys it once when it lets go', async () => {
    const { view, timesDestroyed } = fakeView()
    const taken: (FigureView | null)[] = []
    const letGo = holdFigureView(Promise.resolve(view), (made) => taken.push(made))
    await Promise.resolve()
    expect(taken).toEqual([view])
    expect(timesDestroyed()).toBe(0)
    letGo()
    expect(timesDestroyed()).toBe(1)
  })

  it('destroys a view that opens after it let go, and hands it to nobody', async () => {
    const { view, timesDestroyed } = fakeView()
    const taken: (FigureView | null)[] = []
    holdFigureView(Promise.resolve(view), (made) => taken.push(made))()
    await Promise.resolve()
    expect(taken).toEqual([])
    expect(timesDestroyed()).toBe(1)
  })

  it('tells of a view that can not be had', async () => {
    const taken: (FigureView | null)[] = []
    holdFigureView(Promise.resolve(null), (made) => taken.push(made))
    await Promise.resolve()
    expect(taken).toEqual([null])
  })
})
