import type { DistrictCode } from '../districts/district.ts'
import type { Figure } from '../figure/figure.ts'
import type { PairedValue } from '../inequality/bivariate-classes.ts'

/**
 * The districts that have a value in both figures and inhabitants in the first, in its order. A
 * district that lacks any of these is not given.
 */
export function pairedValues(
  first: Pick<Figure, 'marks'>,
  second: Pick<Figure, 'marks'>,
): readonly PairedValue[] {
  const others = new Map<DistrictCode, number>()
  for (const mark of second.marks) {
    if (mark.kind === 'valued') others.set(mark.district, mark.value)
  }
  return first.marks.flatMap((mark): PairedValue[] => {
    const other = others.get(mark.district)
    if (mark.kind !== 'valued' || other === undefined || !mark.inhabitants) return []
    return [{ district: mark.district, first: mark.value, second: other, weight: mark.inhabitants }]
  })
}
