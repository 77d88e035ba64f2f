import type { BuiltInIndicatorId } from '../core/indicators/built-in-indicator-id.ts'

/** The indicators on current nationality: they share one caution. */
export type NationalityIndicatorId = Extract<
  BuiltInIndicatorId,
  'x_share_foreign' | `x_nat_${string}`
>
