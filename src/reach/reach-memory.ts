import { type RandomReach, randomReach } from '../core/access/random-reach.ts'
import type { Steps } from '../core/access/steps.ts'
import type { WalkNetwork } from '../core/access/walk-network.ts'

/** Random placings kept: every type at one walking time, and a few scenarios. */
const MOST_KEPT = 16

/** A network with the random placings that were made on it: these depend on no scenario's places. */
export interface ReachMemory {
  readonly network: WalkNetwork
  /** Reach of so many services at random; made once, then known. */
  randomReach(places: number, minutes: number): Steps<RandomReach>
}

export function reachMemory(network: WalkNetwork): ReachMemory {
  const kept = new Map<string, RandomReach>()
  return {
    network,
    *randomReach(places, minutes) {
      const key = `${places} ${minutes}`
      const known = kept.get(key)
      const placings = known ?? (yield* randomReach(network, places, minutes))
      kept.delete(key)
      kept.set(key, placings)
      const oldest = [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))
      for (const old of oldest) kept.delete(old)
      return placings
    },
  }
}
