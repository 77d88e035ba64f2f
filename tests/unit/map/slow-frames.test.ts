import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FigureViewEvent } from '../../../src/core/figure/figure-view.ts'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { openFigureMap } from '../../../src/map/figure-map.ts'
import type { MapLibrary } from '../../../src/map/map-library.ts'
import { asElement, FakeElement, FakeMap, FakeMapConstructor, stubPage } from './fake-map.ts'
import { figureOf, PLACES, TOWN, valued } from './small-town.ts'

beforeEach(() => {
  stubPage()
})
afterEach(() => vi.unstubAllGlobals())

/** What a map tells whose frames take so long, each of which ends in an idle map. */
function eventsWithFrames(milliseconds: number, slowest: number | null): readonly string[] {
  let clock = 0
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
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
  map.redraw = () => {
    clock += milliseconds
    map.fire('idle')
    return map
  }
  const context = { readPixels: () => {} }
  map.canvas.getContext = () => context
  view.show(figureOf({ marks: [valued(1, '#000001')] }))
  map.fire('style.load')
  map.fire('idle')
  map.fire('idle')
  vi.restoreAllMocks()
  return events.map(({ kind }) => kind)
}

describe('a map whose frames are measured', () => {
  it('tells once that it is ready, or that it is slow', () => {
    expect(eventsWithFrames(20, 800)).toEqual(['ready'])
    expect(eventsWithFrames(900, 800)).toEqual(['slow'])
  })

  it('is ready at any pace where nobody minds', () => {
    expect(eventsWithFrames(900, null)).toEqual(['ready'])
  })
})
