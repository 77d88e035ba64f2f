import type { MapOptions } from 'maplibre-gl'
import { vi } from 'vitest'
import type { MapConstructor, MapSurface } from '../../../src/map/map-library.ts'

type Listener = (event: object) => void

/** A stand-in for an element: it keeps attributes, children and listeners. */
export class FakeElement {
  readonly style: Record<string, string> = {}
  readonly attributes = new Map<string, string>()
  readonly children: FakeElement[] = []
  readonly listeners = new Map<string, Set<Listener>>()
  parent: FakeElement | null = null
  width = 0
  height = 0

  constructor(
    public clientWidth = 0,
    public clientHeight = 0,
  ) {}

  append(child: FakeElement): void {
    child.parent = this
    child.clientWidth = this.clientWidth
    child.clientHeight = this.clientHeight
    this.children.push(child)
  }
  remove(): void {
    this.parent?.children.splice(this.parent.children.indexOf(this), 1)
  }
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value)
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name)
  }
  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener))
  }
  removeEventListener(type: string, listener: Listener): void {
    this.listeners.get(type)?.delete(listener)
  }
  dispatch(type: string, event: object): void {
    for (const listener of this.listeners.get(type) ?? []) listener(event)
  }
  getContext(): object {
    return {
      scale: () => undefined,
      translate: () => undefined,
      setLineDash: () => undefined,
      stroke: () => undefined,
      fill: () => undefined,
      getImageData: (_x: number, _y: number, width: number, height: number) => ({ width, height }),
    }
  }
}

/** A map that draws nothing: it keeps a camera, tells its moves and records what it is asked. */
export class FakeMap {
  static latest: FakeMap

  readonly canvas = new FakeElement()
  readonly canvasContainer = new FakeElement()
  readonly listeners = new Map<string, Set<Listener>>()
  readonly images = new Map<string, unknown>()
  readonly states: { id: unknown; state: Record<string, unknown> }[] = []
  readonly data = new Map<string, unknown>()
  readonly filters = new Map<string, unknown>()
  readonly layout: { layer: string; name: string; value: unknown }[] = []
  readonly paint: { layer: string; name: string; value: unknown }[] = []
  /** What is under the pointer, topmost first, per layer asked for. */
  under: { layer: string; properties: Record<string, unknown>; geometry?: object }[] = []
  moving = false
  removed = false
  dataWrites = 0
  minZoom = 0
  camera = { center: [0, 0] as [number, number], zoom: 0, bearing: 0, pitch: 0 }

  constructor(readonly options: MapOptions) {
    this.canvas.setAttribute('tabindex', '0')
    this.canvas.setAttribute('aria-label', 'Map')
    this.camera = { ...this.camera, ...pickCamera(options) }
    FakeMap.latest = this
  }

  on(type: string, listener: Listener): this {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener))
    return this
  }
  off(type: string, listener: Listener): this {
    this.listeners.get(type)?.delete(listener)
    return this
  }
  fire(type: string, event: object = {}): void {
    for (const listener of this.listeners.get(type) ?? []) listener(event)
  }
  jumpTo(camera: object, eventData: object = {}): this {
    this.camera = { ...this.camera, ...pickCamera(camera) }
    this.camera.zoom = Math.max(this.minZoom, this.camera.zoom)
    this.fire('moveend', eventData)
    return this
  }
  easeTo(camera: object, eventData: object = {}): this {
    return this.jumpTo(camera, eventData)
  }
  getCenter = () => ({ lng: this.camera.center[0], lat: this.camera.center[1] })
  getZoom = () => this.camera.zoom
  getBearing = () => this.camera.bearing
  getPitch = () => this.camera.pitch
  getMinZoom = () => this.minZoom
  setMinZoom(zoom: number): this {
    this.minZoom = zoom
    if (this.camera.zoom < zoom) this.jumpTo({ zoom })
    return this
  }
  getCanvas = () => this.canvas
  getCanvasContainer = () => this.canvasContainer
  isMoving = () => this.moving
  hasImage = (name: string) => this.images.has(name)
  addImage(name: string, image: unknown): this {
    if (this.images.has(name)) throw new Error(`image ${name} is there already`)
    this.images.set(name, image)
    return this
  }
  updateImage = (name: string, image: unknown) => void this.images.set(name, image)
  setFeatureState(feature: { id?: unknown }, state: Record<string, unknown>): this {
    this.states.push({ id: feature.id, state })
    return this
  }
  setFilter(layer: string, filter: unknown): this {
    this.filters.set(layer, filter)
    return this
  }
  setLayoutProperty(layer: string, name: string, value: unknown): this {
    this.layout.push({ layer, name, value })
    return this
  }
  setPaintProperty(layer: string, name: string, value: unknown): this {
    this.paint.push({ layer, name, value })
    return this
  }
  getSource = (id: string) => ({
    setData: (data: unknown) => {
      this.dataWrites++
      this.data.set(id, data)
    },
  })
  queryRenderedFeatures = (_place: unknown, { layers }: { layers: string[] }) =>
    this.under.filter(({ layer }) => layers.includes(layer))
  project = ([x, y]: [number, number]) => ({ x, y })
  resize(eventData: object = {}): this {
    this.fire('moveend', eventData)
    return this
  }
  redraw = () => this
  remove(): void {
    this.removed = true
  }

  /** The state of a feature after all changes. */
  stateOf(id: number): Record<string, unknown> {
    return Object.assign({}, ...this.states.filter((each) => each.id === id).map((e) => e.state))
  }
  /** A move as the visitor makes it. */
  visitorMoves(camera: Partial<FakeMap['camera']>): void {
    this.jumpTo(camera, { originalEvent: {} })
  }
  get surface(): MapSurface {
    return this as unknown as MapSurface
  }
}

export const FakeMapConstructor = FakeMap as unknown as MapConstructor

function pickCamera(from: object): Partial<FakeMap['camera']> {
  const kept = ['center', 'zoom', 'bearing', 'pitch']
  return Object.fromEntries(Object.entries(from).filter(([name]) => kept.includes(name)))
}

export const asElement = (element: FakeElement): HTMLElement => element as unknown as HTMLElement

/** Gives the globals of a page that the map room uses; frames run when `runFrames` is called. */
export function stubPage(pointer: 'fine' | 'coarse' = 'fine') {
  const frames = new Map<number, () => void>()
  const observers: { callback: () => void; observed: FakeElement | null }[] = []
  let lastFrame = 0
  vi.stubGlobal('document', { createElement: () => new FakeElement() })
  vi.stubGlobal('Path2D', class {})
  vi.stubGlobal('navigator', { userAgent: '' })
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes(pointer) }))
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => {
    lastFrame++
    frames.set(lastFrame, task)
    return lastFrame
  })
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly entry: (typeof observers)[number]
      constructor(callback: () => void) {
        this.entry = { callback, observed: null }
        observers.push(this.entry)
      }
      observe(element: FakeElement): void {
        this.entry.observed = element
      }
      disconnect(): void {
        this.entry.observed = null
      }
    },
  )
  return {
    runFrames(): void {
      const tasks = [...frames.values()]
      frames.clear()
      for (const task of tasks) task()
    },
    resizeTo(width: number, height: number): void {
      for (const { callback, observed } of observers) {
        if (!observed) continue
        observed.clientWidth = width
        observed.clientHeight = height
        callback()
      }
    },
    observedCount: () => observers.filter(({ observed }) => observed).length,
  }
}
