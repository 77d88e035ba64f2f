import { beforeEach, describe, expect, it } from 'vitest'
import { REGION_BOUNDS, regionFrame } from '../../../src/core/figure/region-frame.ts'
import { roundCamera } from '../../../src/core/view/round-camera.ts'
import type { Camera } from '../../../src/core/view/view-state.ts'
import { sameCamera } from '../../../src/map/camera.ts'
import { frameIn, keepRegionCamera, type RegionCamera } from '../../../src/map/region-camera.ts'
import { asElement, FakeElement, FakeMap } from './fake-map.ts'

const THERE: Camera = {
  longitude: 4.35,
  latitude: 50.85,
  zoom: 13,
  bearingDegrees: 20,
  pitchDegrees: 30,
}
const FRAME = regionFrame(REGION_BOUNDS, 800, 600, 16)

let map: FakeMap
let container: FakeElement
let told: (Camera | null)[]
let camera: RegionCamera

beforeEach(() => {
  map = new FakeMap({ container: '', zoom: FRAME.zoom, center: [FRAME.longitude, FRAME.latitude] })
  container = new FakeElement(800, 600)
  told = []
  camera = keepRegionCamera(map.surface, REGION_BOUNDS, asElement(container), (moved) =>
    told.push(moved),
  )
})

describe('keepRegionCamera', () => {
  it('tells where the visitor went, rounded', () => {
    map.visitorMoves({ center: [4.351234567, 50.851234567], zoom: 12.3456 })
    expect(told).toEqual([
      { longitude: 4.35123, latitude: 50.85123, zoom: 12.35, bearingDegrees: 0, pitchDegrees: 0 },
    ])
  })

  it('tells nothing of moves that the figure or a new size makes', () => {
    camera.follow(THERE)
    camera.follow(null)
    container.clientWidth = 500
    camera.resize()
    expect(told).toEqual([])
  })

  it('tells nothing when the figure asks for a place further out than fits', () => {
    camera.follow({ ...THERE, zoom: 5 })
    expect(map.camera.zoom).toBeCloseTo(FRAME.zoom, 9)
    expect(told).toEqual([])
  })

  it('goes where the figure asks', () => {
    camera.follow(THERE)
    expect(map.camera).toEqual({ center: [4.35, 50.85], zoom: 13, bearing: 20, pitch: 30 })
    camera.follow(null)
    expect(map.camera.zoom).toBeCloseTo(FRAME.zoom, 9)
    expect(map.camera.pitch).toBe(0)
  })

  it('does not pull the visitor back when a figure of before the move comes', () => {
    map.visitorMoves({ zoom: 14 })
    camera.follow(null)
    expect(map.camera.zoom).toBe(14)
  })

  it('stays when the figure catches up with the visitor, and follows when it goes on', () => {
    map.visitorMoves({ center: [4.4, 50.8], zoom: 14.001 })
    camera.follow(told[0] ?? null)
    expect(map.camera.zoom).toBe(14.001)
    camera.follow(null)
    expect(map.camera.zoom).toBeCloseTo(FRAME.zoom, 9)
  })

  it('tells null when the visitor has the whole region again', () => {
    map.visitorMoves({ zoom: 14 })
    camera.fitRegion()
    expect(told.at(-1)).toBeNull()
    expect(told).toHaveLength(2)
  })

  it('tells a place once', () => {
    map.visitorMoves({ zoom: 14 })
    map.visitorMoves({ zoom: 14.0001 })
    expect(told).toHaveLength(1)
  })

  it('keeps the region fitted in a new size, and a chosen place where it is', () => {
    container.clientWidth = 400
    camera.resize()
    expect(map.camera.zoom).toBeCloseTo(regionFrame(REGION_BOUNDS, 400, 600, 16).zoom, 9)
    camera.follow(THERE)
    container.clientWidth = 900
    camera.resize()
    expect(map.camera.zoom).toBe(13)
  })

  it('zooms out no further than the whole region', () => {
    camera.zoomBy(-3)
    expect(map.camera.zoom).toBeCloseTo(FRAME.zoom, 9)
    expect(map.minZoom).toBeCloseTo(FRAME.zoom, 9)
  })

  it('adds up quick steps of zoom', () => {
    const goals: unknown[] = []
    map.easeTo = (to: object) => {
      goals.push('zoom' in to && to.zoom)
      return map
    }
    for (const steps of [1, 1, -9, 1]) camera.zoomBy(steps)
    expect(goals).toEqual([FRAME.zoom + 1, FRAME.zoom + 2, FRAME.zoom, FRAME.zoom + 1])
  })

  it('waits for room in a container without size', () => {
    expect(frameIn(REGION_BOUNDS, { clientWidth: 0, clientHeight: 0 })).toBeNull()
    container.clientWidth = 0
    camera.resize()
    container.clientWidth = 640
    camera.resize()
    expect(map.camera.zoom).toBeCloseTo(regionFrame(REGION_BOUNDS, 640, 600, 16).zoom, 9)
  })

  it('tells nothing of a map that opens hidden, and fits the region once it is seen', () => {
    const hidden = new FakeElement(0, 0)
    const opened = new FakeMap({ container: '', center: [4.243765, 50.76368], zoom: 0 })
    const late = keepRegionCamera(opened.surface, REGION_BOUNDS, asElement(hidden), (moved) =>
      told.push(moved),
    )
    late.follow(null)
    opened.fire('moveend', {})
    opened.visitorMoves({ zoom: 0.5 })
    late.resize()
    hidden.clientWidth = 800
    hidden.clientHeight = 600
    late.resize()
    expect(told).toEqual([])
    expect(opened.camera.zoom).toBeCloseTo(FRAME.zoom, 9)
    expect(opened.camera.center[0]).toBeCloseTo(FRAME.longitude, 9)
    expect(opened.camera.center[1]).toBeCloseTo(FRAME.latitude, 9)
  })

  it('shows the place of the figure when the map opened hidden', () => {
    const hidden = new FakeElement(0, 0)
    const late = keepRegionCamera(map.surface, REGION_BOUNDS, asElement(hidden), (moved) =>
      told.push(moved),
    )
    late.follow(THERE)
    hidden.clientWidth = 800
    hidden.clientHeight = 600
    late.resize()
    expect(map.camera).toEqual({ center: [4.35, 50.85], zoom: 13, bearing: 20, pitch: 30 })
    expect(told).toEqual([])
  })

  it('tells where a button brought the visitor', () => {
    camera.zoomBy(1)
    expect(told.map((each) => each?.zoom)).toEqual([roundCamera(FRAME).zoom + 1])
  })

  it('tells nothing once destroyed', () => {
    camera.destroy()
    map.visitorMoves({ zoom: 14 })
    expect(told).toEqual([])
  })
})

describe('sameCamera', () => {
  it('compares as a link writes it', () => {
    expect(sameCamera(THERE, { ...THERE, longitude: 4.350001 })).toBe(true)
    expect(sameCamera(THERE, { ...THERE, longitude: 4.35001 })).toBe(false)
    expect(sameCamera(THERE, { ...THERE, pitchDegrees: 31 })).toBe(false)
    expect(sameCamera(THERE, null)).toBe(false)
    expect(sameCamera(null, null)).toBe(true)
  })
})
