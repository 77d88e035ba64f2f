import type { ClassMethod } from './class-method.ts'
import { innerLimits, limitsBetween } from './inner-limits.ts'
import type { ClassPool } from './pooled-values.ts'

/**
 * Inner limits for changes: zero is a limit, and the limits below it mirror those above, so that
 * classes at the same distance from zero mean the same size of gain or loss. They are computed
 * from the sizes of the changes, with as many classes per side as leave at most `count` in all
 * between the minimum and the maximum (two where both sides occur and `count` is 1). A change of
 * exactly zero lies in the first class above zero.
 */
export function mirroredLimits(
  pool: ClassPool,
  method: ClassMethod,
  count: number,
): readonly number[] {
  const sizes = pool.values.map(Math.abs)
  const extent = [pool.minimum, pool.maximum]
  const mirrored = (perSide: number): readonly number[] => {
    const above = innerLimits(sizes, method, perSide).filter((limit) => limit > 0)
    return limitsBetween([...above.map((limit) => -limit), 0, ...above], extent)
  }
  for (let perSide = count; perSide > 1; perSide -= 1) {
    const limits = mirrored(perSide)
    if (limits.length < count) return limits
  }
  return mirrored(1)
}
