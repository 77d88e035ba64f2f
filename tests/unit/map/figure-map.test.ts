import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FigureView, FigureViewEvent } from '../../../src/core/figure/figure-view.ts'
import { REGION_BOUNDS } from '../../../src/core/figure/region-frame.ts'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { openFigureMap } from '../../../src/map/figure-map.ts'
import type { GestureHints } from '../../../src/map/gesture-hints.ts'
import type { MapLibrary } from '../../../src/map/map-library.ts'
import { MapUnavailableError } from '../../../src/map/map-unavailable-error.ts'
import { asElement, FakeElement, FakeMap, FakeMapConstructor, stubPage } from './fake-map.ts'
import { figureOf, missing, PLACES, TOWN, valued } from './small-town.ts'

class FakeLngLat {
  constructor(
    readonly lng: number,
    readonly lat: number,
  ) {}
}
const LngLat = FakeLngLat as unknown as MapLibrary['LngLat']

let page: ReturnType<typeof stubPage>
let container: FakeElement
let events: FigureViewEvent[]
let hints: GestureHints

function open(MapClass = FakeMapConstructor): { view: FigureView; map: FakeMap } {
  const view = openFigureMap(
    { Map: MapClass, LngLat },
    {
      container: asElement(container),
      geometry: TOWN,
      places: PLACES,
      flavour: FLAVOURS.light,
      gestureHints: () => hints,
      listen: (event) => events.push(event),
    },
  )
  return { view, map: FakeMap.latest }
}

beforeEach(() => {
  page = stubPage()
  container = new FakeElement(800, 600)
  events = []
  hints = { twoFingers: 'two', controlAndScroll: 'ctrl', commandAndScroll: 'cmd' }
})
afterEach(() => vi.unstubAllGlobals())

describe('openFigureMap: showing', () => {
  it('keeps figures that come before the style has loaded; the last one wins', () => {
    const { view, map } = open()
    view.show(figureOf({ marks: [valued(1, '#000001')] }))
    view.show(figureOf({ marks: [valued(1, '#000002')] }))
    expect(map.states).toEqual([])
    map.fire('style.load')
    expect(map.states).toEqual([{ id: 1, state: { fill: '#000002', strength: 1, hatch: 0 } }])
  })

  it('speaks the language of the figure when fingers ask for the page', () => {
    const { view } = open()
    const said = new Map<string, { textContent: string }>()
    for (const device of ['mobile', 'desktop'])
      said.set(`.maplibregl-${device}-message`, { textContent: '' })
    const [surface] = container.children
    Object.assign(surface ?? {}, { querySelector: (name: string) => said.get(name) ?? null })
    view.show(figureOf())
    hints = { twoFingers: 'deux', controlAndScroll: 'ctrl fr', commandAndScroll: 'cmd fr' }
    view.show(figureOf({ language: 'fr' }))
    expect(said.get('.maplibregl-mobile-message')?.textContent).toBe('deux')
    expect(said.get('.maplibregl-desktop-message')?.textContent).toMatch(/fr$/)
  })

  it('changes only the districts that changed', () => {
    const { view, map } = open()
    map.fire('style.load')
    view.show(figureOf())
    map.states.length = 0
    view.show(figureOf({ marks: [valued(1, '#112233'), missing(2)] }))
    expect(map.states.map(({ id }) => id)).toEqual([2])
    expect(map.stateOf(2)).toMatchObject({ hatch: 1 })
  })

  it('writes no geometry when only colours change', () => {
    const { view, map } = open()
    map.fire('style.load')
    view.show(figureOf({ outlines: [{ id: 'z', label: 'Z', districts: [1] }] }))
    map.dataWrites = 0
    view.show(
      figureOf({
        marks: [valued(1, '#ffffff')],
        outlines: [{ id: 'z', label: 'Z', districts: [1] }],
      }),
    )
    expect(map.dataWrites).toBe(0)
    view.show(figureOf({ outlines: [{ id: 'z', label: 'Z', districts: [1, 2] }] }))
    expect(map.dataWrites).toBe(2)
  })

  it('moves the selection', () => {
    const { view, map } = open()
    map.fire('style.load')
    view.show(figureOf({ selection: 1 }))
    view.show(figureOf({ selection: 2 }))
    expect([map.stateOf(1).selected, map.stateOf(2).selected]).toEqual([false, true])
    view.show(figureOf({ selection: null }))
    expect(map.stateOf(2).selected).toBe(false)
  })

  it('has lines around a district only while one is chosen or pointed at', () => {
    const { view, map } = open()
    const widths = () =>
      Object.fromEntries(map.paint.map(({ layer, name, value }) => [layer, [name, value]]))
    map.fire('style.load')
    view.show(figureOf({ selection: 1 }))
    expect(widths()).toEqual({
      selectionHalo: ['line-width', 6],
      selectionLine: ['line-width', 3],
    })
    map.paint.length = 0
    view.show(figureOf({ selection: 2 }))
    view.highlight(1)
    view.highlight(2)
    expect(widths()).toEqual({ hoverHalo: ['line-width', 4.6], hoverLine: ['line-width', 2] })
    view.highlight(null)
    view.show(figureOf({ selection: null }))
    expect(Object.values(widths())).toEqual(Array(4).fill(['line-width', 0]))
  })

  it('marks one district at a time, also one asked for before the style has loaded', () => {
    const { view, map } = open()
    view.highlight(2)
    map.fire('style.load')
    expect(map.stateOf(2).hovered).toBe(true)
    view.highlight(1)
    expect([map.stateOf(1).hovered, map.stateOf(2).hovered]).toEqual([true, false])
    view.highlight(null)
    expect(map.stateOf(1).hovered).toBe(false)
  })

  it('writes names of districts in the language of the figure', () => {
    const { view, map } = open()
    map.fire('style.load')
    view.show(figureOf({ language: 'fr' }))
    expect(map.layout.filter(({ name }) => name === 'text-field')).toEqual([
      { layer: 'districtName', name: 'text-field', value: ['get', 'fr-own'] },
    ])
    map.layout.length = 0
    view.show(figureOf({ language: 'fr', year: 2019 }))
    expect(map.layout).toEqual([])
  })

  it('writes names of municipalities as the figure has them', () => {
    const { view, map } = open()
    map.fire('style.load')
    view.show(figureOf({ placeNames: [{ name: 'Uccle', point: [4.33, 50.8] }] }))
    expect(JSON.stringify(map.data.get('municipality-names'))).toContain('Uccle')
  })
})

describe('openFigureMap: life', () => {
  it('is ready once, when the first figure is wholly drawn', () => {
    const { view, map } = open()
    map.fire('style.load')
    map.fire('idle')
    expect(events).toEqual([])
    view.show(figureOf())
    map.fire('idle')
    map.fire('idle')
    expect(events).toEqual([{ kind: 'ready' }])
  })

  it('tells a lost surface, and paints everything anew when it is back', () => {
    const { view, map } = open()
    map.fire('style.load')
    const outlines = [{ id: 'z', label: 'Z', districts: [1] }]
    view.show(figureOf({ selection: 2, outlines }))
    view.highlight(2)
    map.fire('idle')
    map.fire('webglcontextlost')
    const marks = [valued(1, '#aaaaaa'), valued(2, '#445566')]
    view.show(figureOf({ selection: 2, outlines, marks }))
    map.fire('idle')
    expect(events.map(({ kind }) => kind)).toEqual(['ready', 'failed'])
    map.states.length = 0
    map.data.clear()
    map.fire('style.load')
    map.fire('idle')
    expect(events.map(({ kind }) => kind)).toEqual(['ready', 'failed', 'ready'])
    expect(map.stateOf(1)).toMatchObject({ fill: '#aaaaaa' })
    expect(map.data.has('zones')).toBe(true)
    expect(map.stateOf(2)).toMatchObject({ fill: '#445566', selected: true, hovered: true })
  })

  it('does not call itself ready after an error', () => {
    const { view, map } = open()
    map.fire('style.load')
    view.show(figureOf())
    map.fire('error', { error: new Error('worker gone') })
    map.fire('idle')
    expect(events).toEqual([{ kind: 'failed', reason: 'worker gone' }])
  })

  it('leaves nothing behind', () => {
    const { view, map } = open()
    expect(container.children).toHaveLength(1)
    view.destroy()
    expect(map.removed).toBe(true)
    expect(container.children).toHaveLength(0)
    expect(page.observedCount()).toBe(0)
    expect([...map.canvasContainer.listeners.values()].every(({ size }) => size === 0)).toBe(true)
  })

  it('throws a MapUnavailableError with the cause when no map can be made, and cleans up', () => {
    const cause = new Error('no WebGL')
    class Unable {
      constructor() {
        throw cause
      }
    }
    let thrown: unknown
    try {
      open(Unable as unknown as typeof FakeMapConstructor)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(MapUnavailableError)
    expect(thrown).toMatchObject({ cause, name: 'MapUnavailableError' })
    expect(container.children).toHaveLength(0)
  })
})

describe('openFigureMap: the map as part of the page', () => {
  it('hides the canvas from assistance and from the Tab key', () => {
    const { map } = open()
    expect(Object.fromEntries(map.canvas.attributes)).toEqual({ 'aria-hidden': 'true' })
  })

  it('leaves keys to the page and shows no controls of its own', () => {
    const { map } = open()
    expect(map.options).toMatchObject({ keyboard: false, attributionControl: false })
  })

  it('leaves one finger to the page, and a wheel to the map', () => {
    expect(open().map.options.cooperativeGestures).toBe(false)
    stubPage('coarse')
    expect(open().map.options.cooperativeGestures).toBe(true)
  })

  it('keeps the middle of the map inside the region and the zoom within its limits', () => {
    const { map } = open()
    const constrain = map.options.transformConstrain
    if (!constrain) throw new Error('no constraint')
    const away = constrain(new FakeLngLat(10, 40) as never, 30)
    expect(away.center).toMatchObject({ lng: REGION_BOUNDS[1][0], lat: REGION_BOUNDS[0][1] })
    expect(away.zoom).toBe(16)
    expect(constrain(new FakeLngLat(4.35, 50.85) as never, 1).zoom).toBe(map.minZoom)
    expect(map.minZoom).toBeGreaterThan(9)
  })

  it('refits the region when the container changes size', () => {
    const { map } = open()
    const before = map.camera.zoom
    page.resizeTo(400, 300)
    expect(map.camera.zoom).toBeLessThan(before)
    expect(events).toEqual([])
  })

  it('draws the hatch anew for the zoom', () => {
    const { map } = open()
    map.fire('style.load')
    const before = map.images.get('missing-hatch')
    map.camera.zoom += 0.4
    map.fire('zoomend')
    expect(map.images.get('missing-hatch')).not.toEqual(before)
  })
})
