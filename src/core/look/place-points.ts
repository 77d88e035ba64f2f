import type { LonLat } from '../districts/district.ts'
import type { PointMark } from '../figure/figure.ts'
import { ALL_SERVICE_TYPES } from '../services/service.ts'
import type { SymbolLook } from './point-drawing.ts'
import {
  ALL_SYMBOLS_ZOOM,
  LOWEST_ZOOM,
  POINT_ZOOMS,
  pixelsAtZoom0,
  pointScale,
} from './point-size.ts'

/** A symbol to draw: a service, or the former place of one that a scenario moves. */
export interface PlacedPoint {
  readonly mark: PointMark
  readonly look: SymbolLook
  readonly point: LonLat
  /** Below this zoom there is no room for the symbol, and a dot stands for it. */
  readonly symbolZoom: number
  /**
   * Where symbols share one place they stand side by side from `FAN_ZOOM` on: how far from the
   * place, in units of the shape.
   */
  readonly fan: readonly [x: number, y: number]
}

export const FAN_ZOOM = 14

/** Least distance between the middles of two symbols, in units of the shape. */
const ROOM = 23
const UNMOVED = [0, 0] as const

/** Symbols this far apart never cover each other; CSS pixels at zoom 0. */
const FAR = (ROOM * pointScale(LOWEST_ZOOM)) / 2 ** LOWEST_ZOOM

/** Present services stand behind what a scenario changes. */
const STANDING_ORDER = ['added', 'moved', 'closed', 'present'] as const

const known = new WeakMap<readonly PointMark[], readonly PlacedPoint[]>()

/**
 * Decides from which zoom on each point has room for its symbol. Zooming in never takes a symbol
 * away. Where two have to share, the one of the scenario or of the earlier type in `ALL_SERVICE_TYPES`
 * wins: community centres first, libraries second.
 *
 * @returns in the order in which they win
 */
export function placePoints(points: readonly PointMark[]): readonly PlacedPoint[] {
  const found = known.get(points)
  if (found) return found
  const placed = place(points)
  known.set(points, placed)
  return placed
}

interface Candidate {
  readonly mark: PointMark
  readonly look: SymbolLook
  readonly point: LonLat
  readonly x: number
  readonly y: number
}

function place(points: readonly PointMark[]): readonly PlacedPoint[] {
  const candidates = points.flatMap(candidatesOf).toSorted(byPrecedence)
  const fans = fansOf(candidates)
  const placed: { readonly candidate: Candidate; readonly symbolZoom: number }[] = []
  for (const candidate of candidates) {
    let symbolZoom = LOWEST_ZOOM
    for (const before of placed) {
      const clear = clearZoom(candidate, before.candidate, fans)
      // One that comes into sight later, with room by then, asks for none now.
      if (before.symbolZoom < clear) symbolZoom = Math.max(symbolZoom, clear)
    }
    placed.push({ candidate, symbolZoom })
  }
  return placed.map(({ candidate, symbolZoom }) => ({
    mark: candidate.mark,
    look: candidate.look,
    point: candidate.point,
    symbolZoom,
    fan: fans.get(candidate) ?? UNMOVED,
  }))
}

type Fans = ReadonlyMap<Candidate, readonly [number, number]>

/** The lowest zoom from which on two symbols never cover each other. */
function clearZoom(one: Candidate, other: Candidate, fans: Fans): number {
  const dx = one.x - other.x
  const dy = one.y - other.y
  if (dx * dx + dy * dy >= FAR * FAR) return LOWEST_ZOOM
  let clear = ALL_SYMBOLS_ZOOM
  for (let i = POINT_ZOOMS.length - 2; i >= 0; i--) {
    const zoom = POINT_ZOOMS[i] ?? LOWEST_ZOOM
    if (coverAt(zoom, one, other, fans)) break
    clear = zoom
  }
  return clear
}

function coverAt(zoom: number, one: Candidate, other: Candidate, fans: Fans): boolean {
  const unit = pointScale(zoom)
  const fanOf = (candidate: Candidate) =>
    zoom < FAN_ZOOM ? UNMOVED : (fans.get(candidate) ?? UNMOVED)
  const [fanX, fanY] = fanOf(one)
  const [otherFanX, otherFanY] = fanOf(other)
  const x = (one.x - other.x) * 2 ** zoom + (fanX - otherFanX) * unit
  const y = (one.y - other.y) * 2 ** zoom + (fanY - otherFanY) * unit
  // A hair less: neighbours on a ring are exactly so far apart.
  return Math.hypot(x, y) < ROOM * unit * 0.999
}

function candidatesOf(mark: PointMark): readonly Candidate[] {
  const at = (point: LonLat, look: SymbolLook): Candidate => {
    const [x, y] = pixelsAtZoom0(point)
    return { mark, look, point, x, y }
  }
  const here = at(mark.point, mark)
  if (mark.formerPoint === null) return [here]
  const { type } = mark
  return [here, at(mark.formerPoint, { type, certainty: 'building', standing: 'closed' })]
}

function byPrecedence({ look: one }: Candidate, { look: other }: Candidate): number {
  return (
    STANDING_ORDER.indexOf(one.standing) - STANDING_ORDER.indexOf(other.standing) ||
    ALL_SERVICE_TYPES.indexOf(one.type) - ALL_SERVICE_TYPES.indexOf(other.type)
  )
}

/** Symbols that would still cover each other at the deepest zoom stand around their place. */
function fansOf(candidates: readonly Candidate[]): Fans {
  const fans = new Map<Candidate, readonly [number, number]>()
  const reach = (ROOM * pointScale(ALL_SYMBOLS_ZOOM)) / 2 ** ALL_SYMBOLS_ZOOM
  const free = new Set(candidates)
  for (const candidate of candidates) {
    if (!free.has(candidate)) continue
    const group = [...free].filter(
      ({ x, y }) => Math.hypot(x - candidate.x, y - candidate.y) < reach,
    )
    group.forEach((member, i) => {
      free.delete(member)
      if (group.length > 1) fans.set(member, onRing(i, group.length))
    })
  }
  return fans
}

function onRing(index: number, count: number): readonly [number, number] {
  const radius = ROOM / 2 / Math.sin(Math.PI / count)
  const angle = Math.PI + (2 * Math.PI * index) / count
  return [radius * Math.cos(angle), radius * Math.sin(angle)]
}
