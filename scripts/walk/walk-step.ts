/** Parts of the page in which a step looks for something to press. */
export const WALK_AREAS = [
  '.header .radio-switch',
  '.header',
  '.doors',
  '.headline',
  '.lens-switch',
  '.years',
  '.legend',
  '.options',
  '.services',
  '.stage__canvas',
  '.stage__side',
  '.stage__controls',
  'body',
] as const
export type WalkArea = (typeof WALK_AREAS)[number]

export const POINTER_ACTS = ['move', 'click', 'doubleClick', 'wheel', 'drag'] as const
export type PointerAct = (typeof POINTER_ACTS)[number]

/** What the system asks of the page. */
export interface WalkMedia {
  readonly media: 'screen' | 'print'
  readonly colorScheme: 'light' | 'dark'
  readonly reducedMotion: 'reduce' | 'no-preference'
}

/**
 * One thing a person does. A step names what it wants by a fraction, from 0 up to 1, of what is
 * there at that moment, so that it can be done on any page: any part of a walk is a walk.
 */
export type WalkStep =
  | {
      readonly kind: 'press'
      readonly area: WalkArea
      /** Which of the controls of the area. */
      readonly pick: number
      /** Which of the choices of a list. */
      readonly choice: number
      /** What is typed in a field. */
      readonly text: string
    }
  | { readonly kind: 'key'; readonly key: string }
  /** On the map or what stands in its place; fractions of its width and height. */
  | {
      readonly kind: 'pointer'
      readonly act: PointerAct
      readonly x: number
      readonly y: number
    }
  /** A link that is opened without a load, as Back and Forward do. */
  | { readonly kind: 'link'; readonly query: string }
  | { readonly kind: 'history'; readonly delta: -1 | 1 }
  | { readonly kind: 'resize'; readonly width: number; readonly height: number }
  | { readonly kind: 'media'; readonly media: WalkMedia }
  | { readonly kind: 'network'; readonly state: 'offline' | 'online' }
  | { readonly kind: 'reload' }

/** A step in one line, for who repeats it by hand. */
export function describeStep(step: WalkStep): string {
  switch (step.kind) {
    case 'press':
      return `press in ${step.area}`
    case 'key':
      return `key ${step.key}`
    case 'pointer':
      return `${step.act} on the map at ${percent(step.x)}, ${percent(step.y)}`
    case 'link':
      return `open ?${step.query}`
    case 'history':
      return step.delta < 0 ? 'back' : 'forward'
    case 'resize':
      return `window of ${step.width} by ${step.height}`
    case 'media': {
      const { media, colorScheme, reducedMotion } = step.media
      return `${media}, ${colorScheme}, ${reducedMotion}`
    }
    case 'network':
      return step.state
    case 'reload':
      return 'reload'
  }
}

const percent = (fraction: number): string => `${Math.round(fraction * 100)}%`
