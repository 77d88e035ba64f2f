import type * as z from 'zod/mini'

export type Checked<Value> =
  | { readonly success: true; readonly data: Value }
  | { readonly success: false; readonly issues: readonly z.core.$ZodIssue[] }

/**
 * Checks a value and never throws. The library's own `safeParse` does on an object in the place of
 * a text whose `length` can not be compared with a number.
 */
export function checkedBy<Value>(schema: z.ZodMiniType<Value>, value: unknown): Checked<Value> {
  try {
    const result = schema.safeParse(value)
    return result.success
      ? { success: true, data: result.data }
      : { success: false, issues: result.error.issues }
  } catch {
    return { success: false, issues: [] }
  }
}
