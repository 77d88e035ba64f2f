import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FigureViewEvent } from '../../../src/core/figure/figure-view.ts'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { openFigureMap } from '../../../src/map/figure-map.ts'
import type { MapLibrary } from '../../../src/map/map-library.ts'
import { drawingContext } from './drawing-context.ts'
import { asElement, FakeElement, FakeMap, FakeMapConstructor, stubPage } from './fake-map.ts'
import { figureOf, PLACES, TOWN, valued } from './small-town.ts'

beforeEach(() => {
  stubPage()
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Opens a map whose frames take so long, each of which ends in an idle map. */
function openMap(milliseconds: number, slowest: number | null) {
  const events: FigureViewEvent[] = []
  const view = openFigureMap(
    { Map: FakeMapConstructor, LngLat: Object as unknown as MapLibrary['LngLat'] },
    {
      container: asElement(new FakeElement(800, 600)),
      geometry: TOWN,
      places: PLACES,
      flavour: FLAVOURS.light,
      gestureHints: () => ({ twoFingers: '', controlAndScroll: '', commandAndScroll: '' }),
      listen: (event) => events.push(event),
      slowestFrameMilliseconds: slowest,
    },
  )
  const map = FakeMap.latest
  const drawing = drawingContext()
  map.redraw = () => {
    drawing.draw(milliseconds)
    map.fire('idle')
    return map
  }
  map.canvas.getContext = () => drawing.context
  view.show(figureOf({ marks: [valued(1, '#000001')] }))
  map.fire('style.load')
  map.fire('idle')
  map.fire('idle')
  return { view, map, told: () => events.map(({ kind }) => kind) }
}

describe('a map whose frames are measured', () => {
  it.each([
    [20, 'ready'],
    [900, 'slow'],
  ] as const)('tells once how it goes, with frames of %i ms: %s', async (milliseconds, pace) => {
    const { told } = openMap(milliseconds, 800)
    expect(told()).toEqual([])
    await vi.runAllTimersAsync()
    expect(told()).toEqual([pace])
  })

  it('is ready at any pace where nobody minds', () => {
    expect(openMap(900, null).told()).toEqual(['ready'])
  })

  it('tells nothing more when it is put away meanwhile', async () => {
    const { view, told } = openMap(900, 800)
    await vi.advanceTimersByTimeAsync(100)
    view.destroy()
    await vi.runAllTimersAsync()
    expect(told()).toEqual([])
  })

  it('tells of the loss when its surface is taken away meanwhile, then that it is back', async () => {
    const { map, told } = openMap(900, 800)
    await vi.advanceTimersByTimeAsync(100)
    map.fire('webglcontextlost')
    await vi.runAllTimersAsync()
    expect(told()).toEqual(['failed'])
    map.fire('style.load')
    map.fire('idle')
    expect(told()).toEqual(['failed', 'ready'])
  })
})
