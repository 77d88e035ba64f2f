import * as z from 'zod/mini'
import { frozenArray, frozenObject } from '../data/schemas/frozen.ts'
import { seriesColumnsShape } from '../data/schemas/indicator-schemas.ts'
import { reachTableShape } from '../data/schemas/reach-schema.ts'
import { assertSameType } from '../data/schemas/same-type.ts'
import type { OwnReach } from './own-reach.ts'

const ownReachSchema = frozenObject({
  key: z.string(),
  columns: frozenArray(frozenObject(seriesColumnsShape)),
  counts: reachTableShape.counts,
  servicesCounted: z.int().check(z.nonnegative()),
})

/** Reach as it was kept; null for anything else, and for that of other services. */
export function readOwnReach(kept: unknown, key: string): OwnReach | null {
  const result = ownReachSchema.safeParse(kept)
  return result.success && result.data.key === key ? result.data : null
}

assertSameType<OwnReach, z.output<typeof ownReachSchema>>(true)
