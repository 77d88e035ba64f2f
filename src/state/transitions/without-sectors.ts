import type { LensChoice } from '../../core/view/view-state.ts'

/** The lens of another figure: the sectors have one figure of one year, so they do not stay. */
export function withoutSectors(lens: LensChoice): LensChoice {
  return lens.kind === 'sectors' ? { kind: 'single' } : lens
}
