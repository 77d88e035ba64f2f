import type { ClassChoice } from '../view/view-state.ts'
import type { Classification } from './classification.ts'
import { makeClassification } from './classification.ts'
import { innerLimits, limitsBetween } from './inner-limits.ts'
import { mirroredLimits } from './mirrored-limits.ts'
import type { ClassPool } from './pooled-values.ts'

/** Whether zero is a limit: for changes, so that no class mixes gain and loss. */
export type ClassMidpoint = 'none' | 'zero'

/** Makes the classes of a pool of values as chosen, from its minimum to its maximum. */
export function classifyValues(
  pool: ClassPool,
  choice: ClassChoice,
  midpoint: ClassMidpoint,
): Classification {
  const limits = limitsBetween(chosenLimits(pool, choice, midpoint), [pool.minimum, pool.maximum])
  return makeClassification([pool.minimum, ...limits, pool.maximum])
}

function chosenLimits(
  pool: ClassPool,
  choice: ClassChoice,
  midpoint: ClassMidpoint,
): readonly number[] {
  switch (choice.kind) {
    case 'manual':
      return midpoint === 'zero' ? [...choice.limits, 0] : choice.limits
    case 'computed':
      return midpoint === 'zero'
        ? mirroredLimits(pool, choice.method, choice.count)
        : innerLimits(pool.values, choice.method, choice.count)
  }
}
