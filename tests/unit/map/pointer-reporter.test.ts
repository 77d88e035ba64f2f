import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FigureViewEvent } from '../../../src/core/figure/figure-view.ts'
import { reportPointer } from '../../../src/map/pointer-reporter.ts'
import { FakeMap, stubPage } from './fake-map.ts'

const LAYERS = { sectors: 'sectors', districts: ['fill'], services: ['services'] }
const district = (code: number) => ({ layer: 'fill', properties: { code } })
const service = (serviceId: string, x: number, y: number) => ({
  layer: 'services',
  properties: { serviceId },
  geometry: { type: 'Point', coordinates: [x, y] },
})

let page: ReturnType<typeof stubPage>
let map: FakeMap
let events: FigureViewEvent[]
let hovered: (number | null)[]
let stop: () => void

beforeEach(() => {
  page = stubPage()
  map = new FakeMap({ container: '' })
  events = []
  hovered = []
  stop = reportPointer(
    map.surface,
    LAYERS,
    (code) => hovered.push(code),
    (event) => events.push(event),
  )
})
afterEach(() => vi.unstubAllGlobals())

const move = (x: number, y: number, pointerType = 'mouse') =>
  map.canvasContainer.dispatch('pointermove', { offsetX: x, offsetY: y, pointerType })

describe('reportPointer: hover', () => {
  it('looks once a frame, at the last place', () => {
    map.under = [district(12)]
    move(1, 1)
    move(2, 3)
    expect(events).toEqual([])
    page.runFrames()
    expect(events).toEqual([{ kind: 'hoverDistrict', district: 12, sector: null, x: 2, y: 3 }])
  })

  it('tells every place over a district, and once that the pointer has left', () => {
    map.under = [district(12)]
    move(1, 1)
    page.runFrames()
    move(5, 5)
    page.runFrames()
    map.under = []
    for (const x of [6, 7]) {
      move(x, 6)
      page.runFrames()
    }
    expect(events.map((e) => e.kind === 'hoverDistrict' && e.district)).toEqual([12, 12, null])
    expect(hovered).toEqual([12, null])
  })

  it('forgets the district when the pointer leaves the map, also one it was about to see', () => {
    map.under = [district(12)]
    move(1, 1)
    page.runFrames()
    move(2, 2)
    map.canvasContainer.dispatch('pointerleave', { offsetX: -1, offsetY: 2 })
    page.runFrames()
    expect(hovered).toEqual([12, null])
    expect(events).toHaveLength(2)
  })

  it('tells of a service in the place of the district it stands in, until it leaves both', () => {
    map.under = [district(12)]
    move(1, 1)
    page.runFrames()
    map.under = [service('gc', 2, 2), district(12)]
    move(2, 2)
    page.runFrames()
    map.under = []
    move(3, 3)
    page.runFrames()
    expect(events).toEqual([
      { kind: 'hoverDistrict', district: 12, sector: null, x: 1, y: 1 },
      { kind: 'hoverService', serviceId: 'gc', x: 2, y: 2 },
      { kind: 'hoverDistrict', district: null, sector: null, x: 3, y: 3 },
    ])
    expect(hovered).toEqual([12, null])
  })

  it('tells the sector above a district, with the wijk that the sector names', () => {
    const properties = { code: '21001A00-', district: 58 }
    map.under = [{ layer: 'sectors', properties }, district(12)]
    move(1, 1)
    page.runFrames()
    expect(events).toEqual([
      { kind: 'hoverDistrict', district: 58, sector: '21001A00-', x: 1, y: 1 },
    ])
    expect(hovered).toEqual([58])
  })

  it('finds a symbol that stands beside its place', () => {
    map.camera.zoom = 15
    const beside = service('beside', 10, 10)
    const properties = { ...beside.properties, fanX: 12, fanY: 0 }
    map.under = [{ ...beside, properties }, service('there', 13, 10)]
    move(21, 10)
    page.runFrames()
    expect(events).toMatchObject([{ kind: 'hoverService', serviceId: 'beside' }])
  })

  it('does not hover for fingers nor while the map moves', () => {
    map.under = [district(12)]
    move(1, 1, 'touch')
    page.runFrames()
    map.moving = true
    move(1, 1)
    page.runFrames()
    expect(events).toEqual([])
  })
})

describe('reportPointer: click', () => {
  const click = (x: number, y: number) =>
    map.fire('click', { point: { x, y }, lngLat: { lng: 4 + x, lat: 50 + y } })

  it('selects the district, or nothing beside the region', () => {
    map.under = [district(3)]
    click(1, 1)
    map.under = []
    click(1, 1)
    expect(events).toEqual([
      { kind: 'selectDistrict', district: 3, at: [5, 51] },
      { kind: 'selectDistrict', district: null, at: [5, 51] },
    ])
  })

  it('prefers a service, the nearest one', () => {
    map.under = [service('far', 16, 10), service('near', 11, 10), district(3)]
    click(10, 10)
    expect(events).toEqual([
      { kind: 'selectService', serviceId: 'near', district: 3, at: [14, 60] },
    ])
  })

  it('tells nothing once stopped', () => {
    stop()
    map.under = [district(3)]
    click(1, 1)
    move(1, 1)
    page.runFrames()
    expect(events).toEqual([])
  })
})
