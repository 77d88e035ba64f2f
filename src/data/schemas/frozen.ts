import './jitless.ts'
import * as z from 'zod/mini'

/** Object schema whose parsed result is frozen. Unknown keys are dropped. */
export function frozenObject<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.readonly(z.object(shape))
}

/** Array schema whose parsed result is frozen. */
export function frozenArray<Item extends z.core.SomeType>(item: Item) {
  return z.readonly(z.array(item))
}

/** Tuple schema whose parsed result is frozen. */
export function frozenTuple<const Items extends readonly [z.core.SomeType, ...z.core.SomeType[]]>(
  items: Items,
) {
  return z.readonly(z.tuple(items))
}
