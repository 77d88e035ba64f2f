import type { RandomSource } from '../../src/core/random/random-source.ts'
import { seededRandom } from '../../src/core/random/seeded-random.ts'
import { uniformInteger } from '../../src/core/random/uniform-integer.ts'
import { drawLink } from './draw-link.ts'
import { POINTER_ACTS, WALK_AREAS, type WalkStep } from './walk-step.ts'

const WORDS = 0x1_0000_0000

const KEYS = [
  'Tab',
  'Tab',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'Escape',
  'Escape',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageDown',
  'PageUp',
  'Backspace',
] as const

const TYPED = [
  '',
  'molenbeek',
  'Marolles',
  'zzz',
  'é',
  '12',
  '-5',
  '1e9',
  '85',
  '20000; 25000; 30000',
  '<b>x</b>',
  '__proto__',
  "l'îlot sacré 🏙",
] as const

type WindowSize = readonly [width: number, height: number]
const WINDOWS: readonly [WindowSize, ...WindowSize[]] = [
  [1440, 900],
  [1024, 700],
  [820, 1180],
  [1180, 820],
  [390, 844],
  [844, 390],
  [320, 568],
]

/** A walk is over soon when nothing can be fetched: longest run of steps without a network. */
const LONGEST_OFFLINE = 8

type StepKind = WalkStep['kind']

/** How often a kind of step comes, in a thousand. */
const OFTEN: readonly (readonly [StepKind, number])[] = [
  ['press', 630],
  ['key', 130],
  ['pointer', 80],
  ['link', 60],
  ['history', 45],
  ['resize', 20],
  ['media', 15],
  ['network', 12],
  ['reload', 8],
]

/** The steps of the walk that belongs to a seed; a longer walk starts with the shorter one. */
export function drawSteps(seed: number, count: number): readonly WalkStep[] {
  const random = seededRandom(seed)
  const steps: WalkStep[] = []
  let offlineFor = 0
  while (steps.length < count) {
    const drawn = drawStep(random, kindOf(random))
    const isOffline = offlineFor > 0
    const step: WalkStep =
      offlineFor >= LONGEST_OFFLINE || (isOffline && drawn.kind === 'reload')
        ? { kind: 'network', state: 'online' }
        : drawn
    if (step.kind === 'network') offlineFor = step.state === 'offline' ? 1 : 0
    else if (isOffline) offlineFor += 1
    steps.push(step)
  }
  return steps
}

function kindOf(random: RandomSource): StepKind {
  let left = uniformInteger(random, 1000)
  for (const [kind, weight] of OFTEN) {
    if (left < weight) return kind
    left -= weight
  }
  return 'press'
}

function drawStep(random: RandomSource, kind: StepKind): WalkStep {
  const fraction = (): number => random.nextUint32() / WORDS
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[uniformInteger(random, items.length)] ?? items[0]
  switch (kind) {
    case 'press':
      return {
        kind,
        area: pick(WALK_AREAS),
        pick: fraction(),
        choice: fraction(),
        text: pick(TYPED),
      }
    case 'key':
      return { kind, key: pick(KEYS) }
    case 'pointer':
      return { kind, act: pick(POINTER_ACTS), x: fraction(), y: fraction() }
    case 'link':
      return { kind, query: drawLink(random) }
    case 'history':
      return { kind, delta: pick([-1, -1, 1]) }
    case 'resize': {
      const [width, height] = pick(WINDOWS)
      return { kind, width, height }
    }
    case 'media':
      return {
        kind,
        media: {
          media: pick(['screen', 'screen', 'print']),
          colorScheme: pick(['light', 'dark']),
          reducedMotion: pick(['reduce', 'no-preference']),
        },
      }
    case 'network':
      return { kind, state: pick(['offline', 'online']) }
    case 'reload':
      return { kind }
  }
}
