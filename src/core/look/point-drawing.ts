import type { PointMark, PointStanding } from '../figure/figure.ts'
import type { ServiceTypeId } from '../services/service.ts'
import type { FlavourColours } from './flavour.ts'
import { SERVICE_SHAPES } from './service-shapes.ts'

/** A colour of the flavour by its name, or that of the type of service. */
export type PartColour = keyof FlavourColours | 'service'

/** One step of the drawing of a symbol: a path that is filled, or drawn as a line. */
export type SymbolPart =
  | { readonly kind: 'fill'; readonly path: string; readonly colour: PartColour }
  | {
      readonly kind: 'line'
      readonly path: string
      readonly colour: PartColour
      /** In units of the shape. */
      readonly width: number
      /** Lengths of dashes and gaps in units of the shape; empty for a whole line. */
      readonly dash: readonly number[]
    }

export type SymbolLook = Pick<PointMark, 'type' | 'certainty' | 'standing'>

/** Light band around a symbol that parts it from any class of any ramp. */
const HALO = 2.6
/** Band around what a scenario places, outside the light one. */
const SCENARIO_BAND = 2.4

/** Middle and size of the badge of a scenario, at the upper right of the shape. */
const BADGE = 'M20.5 -1.4A5.4 5.4 0 0 1 20.5 9.4 5.4 5.4 0 0 1 20.5 -1.4Z'
const PLUS = 'M20.5 1V7M17.5 4H23.5'
const ARROW = 'M17.5 4H23M20.9 1.6 23.4 4 20.9 6.4'
const STRIKE = 'M2.5 21.5 21.5 2.5'

/** Room around the box of the shape that a symbol needs, in its units. */
export const SYMBOL_MARGIN = 7

/**
 * How a service is drawn, part by part from below to above, in the box of its shape:
 * - filled with a light sign where the building is known;
 * - hollow with a broken line where only the street is;
 * - with a band and a badge where a scenario puts it: plus for added, arrow for moved;
 * - pale and struck through where a scenario closes it, and where a moved one stood.
 */
export function symbolParts({ type, certainty, standing }: SymbolLook): readonly SymbolPart[] {
  const { outline } = SERVICE_SHAPES[type]
  switch (standing) {
    case 'present':
      return certainty === 'building' ? [halo(outline), ...solid(type)] : hollow(type)
    case 'added':
      return [...banded(type), ...badge(PLUS)]
    case 'moved':
      return [...banded(type), ...badge(ARROW)]
    case 'closed':
      return [
        halo(outline),
        fill(outline, 'pointHalo'),
        line(outline, 'pointClosed', 1.8),
        line(STRIKE, 'pointHalo', 5),
        line(STRIKE, 'pointClosed', 2.4),
      ]
  }
}

/** The colour of the dot that stands for a symbol without room. */
export function dotColour({ standing }: SymbolLook): PartColour {
  switch (standing) {
    case 'present':
      return 'service'
    case 'added':
    case 'moved':
      return 'accent'
    case 'closed':
      return 'pointClosed'
  }
}

/** Every standing with the certainties that it is drawn in. */
export function looksOf(type: ServiceTypeId): readonly SymbolLook[] {
  const building: readonly PointStanding[] = ['present', 'added', 'moved', 'closed']
  return [
    ...building.map((standing) => ({ type, certainty: 'building', standing }) as const),
    { type, certainty: 'street', standing: 'present' },
  ]
}

function solid(type: ServiceTypeId): readonly SymbolPart[] {
  const { outline, sign } = SERVICE_SHAPES[type]
  return [fill(outline, 'service'), fill(sign, 'pointHalo')]
}

function hollow(type: ServiceTypeId): readonly SymbolPart[] {
  const { outline, sign } = SERVICE_SHAPES[type]
  return [
    halo(outline),
    fill(outline, 'pointHalo'),
    line(outline, 'service', 2.2, [4, 2.2]),
    fill(sign, 'service'),
  ]
}

function banded(type: ServiceTypeId): readonly SymbolPart[] {
  const { outline } = SERVICE_SHAPES[type]
  return [line(outline, 'accent', 2 * (HALO + SCENARIO_BAND)), halo(outline), ...solid(type)]
}

function badge(sign: string): readonly SymbolPart[] {
  return [line(BADGE, 'pointHalo', 2.4), fill(BADGE, 'accent'), line(sign, 'accentInk', 2)]
}

const halo = (path: string): SymbolPart => line(path, 'pointHalo', 2 * HALO)

const fill = (path: string, colour: PartColour): SymbolPart => ({ kind: 'fill', path, colour })

const line = (
  path: string,
  colour: PartColour,
  width: number,
  dash: readonly number[] = [],
): SymbolPart => ({ kind: 'line', path, colour, width, dash })

/** The place one walks from: a pin, whose foot is the place. In the box of the shapes, but higher. */
const PIN = 'M12 24C12 24 3.2 10.6 3.2 3A8.8 8.8 0 0 1 20.8 3C20.8 10.6 12 24 12 24Z'
const PIN_EYE = 'M12 -.6A3.6 3.6 0 0 1 12 6.6 3.6 3.6 0 0 1 12 -.6Z'
/** The foot of the pin in the box of the shapes. */
export const PIN_FOOT = [12, 24] as const

export const ORIGIN_PARTS: readonly SymbolPart[] = [
  halo(PIN),
  fill(PIN, 'origin'),
  fill(PIN_EYE, 'pointHalo'),
]
