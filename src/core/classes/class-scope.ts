import type { ClassChoice, ClassScope, MeasureChoice } from '../view/view-state.ts'

/**
 * The years that set the class limits: the scope chosen, except that a change is always classified
 * on the year shown; null for manual limits. Changes add up over the years, so limits pooled over
 * all of them would put a late year in the outer classes only.
 */
export function classScope(
  classes: ClassChoice,
  measure: MeasureChoice['kind'],
): ClassScope | null {
  if (classes.kind === 'manual') return null
  return measure === 'change' ? 'yearShown' : classes.scope
}
