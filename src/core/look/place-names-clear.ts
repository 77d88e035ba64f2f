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

/** How much of a name may be covered, in squares of its size: a dot, not a symbol. */
const MOST_COVERED = 0.45

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
  /** No name stands further from its place, in the unit of the plane. */
  readonly farthest: number
  /** A name that moves stays in here; null for no bounds. */
  readonly within: Box | null
  /** Where no name may stand. */
  readonly taken: readonly Box[]
  /** What is drawn over names: they stand aside from it as far as they can. */
  readonly obstacles: readonly Box[]
}

/**
 * Finds room for names in the order given. A name never covers another, and never stands nearer to
 * the place of another than to its own: it would be read as the name of that place. Without room it
 * is left out, and so is one of which more than a small part would be covered wherever it stands.
 * Where no place nearby is clear, it stands where least of it is covered.
 */
export function placeNamesClear(
  names: readonly NameToPlace[],
  room: NameRoom,
): readonly ClearName[] {
  const boxes = [...room.taken]
  return names.flatMap((name): readonly ClearName[] => {
    const others = names.filter((other) => other !== name)
    const move = bestMove(name, others, { ...room, taken: boxes })
    if (move === null) return []
    boxes.push(boxAt(name, move, name.padding))
    return [{ name: name.name, move }]
  })
}

function movesFor(
  { size }: NameToPlace,
  { standing, obstacles, farthest }: NameRoom,
): readonly NameMove[] {
  if (standing === 'atPlace') return MOVES.slice(0, 1)
  const moves = obstacles.length === 0 ? MOVES : [...MOVES, ...FURTHER_MOVES]
  return moves.filter(([right, down]) => Math.hypot(right, down) * size <= farthest)
}

function bestMove(
  name: NameToPlace,
  others: readonly NameToPlace[],
  room: NameRoom,
): NameMove | null {
  const { taken, obstacles, within } = room
  const most = MOST_COVERED * name.size ** 2
  let best: { readonly move: NameMove; readonly covered: number } | null = null
  for (const move of movesFor(name, room)) {
    const roomy = boxAt(name, move, name.padding)
    if (taken.some((other) => overlap(roomy, other))) continue
    const tight = boxAt(name, move, 0)
    const isMoved = move[0] !== 0 || move[1] !== 0
    if (isMoved && within !== null && !isInside(tight, within)) continue
    if (isMoved && isNearerToAnother(name, others, move)) continue
    const covered = coveredArea([tight], obstacles)
    if (covered === 0) return move
    if (covered > most) continue
    if (best === null || covered < best.covered) best = { move, covered }
  }
  return best?.move ?? null
}

function isNearerToAnother(
  { x, y, size }: NameToPlace,
  others: readonly NameToPlace[],
  [right, down]: NameMove,
): boolean {
  const own = Math.hypot(right, down) * size
  return others.some(
    (other) => Math.hypot(x + right * size - other.x, y + down * size - other.y) < own,
  )
}

const isInside = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left &&
  box.right <= bounds.right &&
  box.top >= bounds.top &&
  box.bottom <= bounds.bottom

function boxAt(
  { x, y, size, halfWidth, halfHeight }: NameToPlace,
  [right, down]: NameMove,
  padding: number,
): Box {
  return centredBox([x + right * size, y + down * size], halfWidth + padding, halfHeight + padding)
}
