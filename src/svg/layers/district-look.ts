import type { DistrictMark } from '../../core/figure/figure.ts'

export const HATCH_ID = 'missing-hatch'

/** Strength of a district outside the chosen municipality. */
export const MUTED_STRENGTH = '.3'

/** How one residential district is painted: the attributes that change with the figure. */
export interface DistrictLook {
  readonly fill: string
  readonly 'fill-opacity': string
}

/** null for ground districts: these look the same in every figure. */
export function districtLook(mark: DistrictMark): DistrictLook | null {
  switch (mark.kind) {
    case 'valued':
      return { fill: mark.fill, 'fill-opacity': strengthOf(mark.emphasis) }
    case 'missing':
      return { fill: `url(#${HATCH_ID})`, 'fill-opacity': strengthOf(mark.emphasis) }
    case 'ground':
      return null
  }
}

function strengthOf(emphasis: 'normal' | 'muted'): string {
  return emphasis === 'muted' ? MUTED_STRENGTH : '1'
}
