import { type Box, centredBox, coveredArea, overlap } from './box.ts'

/** A name that asks for room on a map; lengths in the unit of its plane. */
export interface NameToPlace {
  readonly name: string
  readonly x: number
  readonly y: number
  /** Of the letters. */
  readonly size: number
  /** Half of what the letters cover. */
  readonly halfWidth: number
  readonly halfHeight: number
  /** Free room around the letters that no other name may enter. */
  readonly padding: number
}

/** A name with room, and how far it stands from its place. */
export interface ClearName {
  readonly name: string
  /** In units of the size of the letters. */
  readonly move: NameMove
}

type NameMove = readonly [right: number, down: number]

/** Where a name may stand from its place, in units of its size: there first, else beside it. */
const MOVES: readonly NameMove[] = [
  [0, 0],
  [0, -0.9],
  [0, 0.9],
  [-1.4, 0],
  [1.4, 0],
  [0, -1.8],
  [0, 1.8],
]

/** Further away, for a name whose place is under a service. */
const FURTHER_MOVES: readonly NameMove[] = [
  [0, -1.35],
  [0, 1.35],
  [-1.4, -0.9],
  [1.4, -0.9],
  [-1.4, 0.9],
  [1.4, 0.9],
  [-2.4, 0],
  [2.4, 0],
  [-2.4, -1.1],
  [2.4, -1.1],
  [-2.4, 1.1],
  [2.4, 1.1],
  [0, -2.4],
  [0, 2.4],
  [-3.4, 0],
  [3.4, 0],
  [-3.4, -1.4],
  [3.4, -1.4],
  [-3.4, 1.4],
  [3.4, 1.4],
]

export interface NameRoom {
  /** Whether a name may move from its place to find room. */
  readonly standing: 'atPlace' | 'aside'
  /** Where no name may stand. */
  readonly taken: readonly Box[]
  /** What is drawn over names: they stand aside from it as far as they can. */
  readonly obstacles: readonly Box[]
}

/**
 * Finds room for names in the order given. A name never covers another: without room it is left
 * out. Under the obstacles it is left only where there is no place clear of them nearby, and then
 * where least of it is covered.
 */
export function placeNamesClear(
  names: readonly NameToPlace[],
  { standing, taken, obstacles }: NameRoom,
): readonly ClearName[] {
  const boxes = [...taken]
  const moves = movesFor(standing, obstacles)
  return names.flatMap((name): readonly ClearName[] => {
    const move = bestMove(name, moves, { taken: boxes, obstacles })
    if (move === null) return []
    boxes.push(boxAt(name, move, name.padding))
    return [{ name: name.name, move }]
  })
}

function movesFor(standing: NameRoom['standing'], obstacles: readonly Box[]): readonly NameMove[] {
  if (standing === 'atPlace') return MOVES.slice(0, 1)
  return obstacles.length === 0 ? MOVES : [...MOVES, ...FURTHER_MOVES]
}

function bestMove(
  name: NameToPlace,
  moves: readonly NameMove[],
  { taken, obstacles }: Omit<NameRoom, 'standing'>,
): NameMove | null {
  let best: { readonly move: NameMove; readonly covered: number } | null = null
  for (const move of moves) {
    const roomy = boxAt(name, move, name.padding)
    if (taken.some((other) => overlap(roomy, other))) continue
    const covered = coveredArea([boxAt(name, move, 0)], obstacles)
    if (covered === 0) return move
    if (best === null || covered < best.covered) best = { move, covered }
  }
  return best?.move ?? null
}

function boxAt(
  { x, y, size, halfWidth, halfHeight }: NameToPlace,
  [right, down]: NameMove,
  padding: number,
): Box {
  return centredBox([x + right * size, y + down * size], halfWidth + padding, halfHeight + padding)
}
