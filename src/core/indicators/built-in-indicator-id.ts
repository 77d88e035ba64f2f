/**
 * Indicators of the edition for which the product has texts of its own (name, description,
 * caution) in every language. An edition may hold others: those show their published name.
 */
export const BUILT_IN_INDICATOR_IDS = [
  '2336',
  '2498',
  '2233',
  '2531',
  '2428',
  '2268',
  '2514',
  '1603',
  '2259',
  '2333',
  'x_6579',
  'x_80plus',
  '2316',
  '2379',
  'x_share_foreign',
  'x_nat_eu14',
  'x_nat_eunew',
  'x_nat_fr',
  'x_nat_latam',
  'x_nat_nafr',
  'x_nat_oecd',
  'x_nat_other',
  'x_nat_resteur',
  'x_nat_ssa',
  'x_nat_tr',
  '2443',
  '2447',
  '2449',
  '2414',
  '2481',
] as const

export type BuiltInIndicatorId = (typeof BUILT_IN_INDICATOR_IDS)[number]

/** Whether the product has texts of its own for an indicator. */
export function isBuiltInIndicatorId(id: string): id is BuiltInIndicatorId {
  return (BUILT_IN_INDICATOR_IDS as readonly string[]).includes(id)
}

/** Those about the nationality of inhabitants, which need words and cautions of their own. */
export type NationalityIndicatorId = Extract<
  BuiltInIndicatorId,
  'x_share_foreign' | `x_nat_${string}`
>
