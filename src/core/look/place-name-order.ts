import type { Figure, PlaceName } from '../figure/figure.ts'

/**
 * The names of the municipalities in the order in which they get room on a map: those with most
 * districts inside an outline first, so that the names around a zone stay; then as the figure has
 * them. Every drawing uses this order, so that they keep the same names.
 */
export function placeNameOrder(
  figure: Pick<Figure, 'marks' | 'outlines' | 'placeNames'>,
): readonly PlaceName[] {
  const outlined = new Set(figure.outlines.flatMap(({ districts }) => districts))
  const counts = new Map<string, number>()
  for (const { district, municipality } of figure.marks) {
    if (outlined.has(district)) counts.set(municipality, (counts.get(municipality) ?? 0) + 1)
  }
  const countOf = ({ name }: PlaceName): number => counts.get(name) ?? 0
  return figure.placeNames.toSorted((a, b) => countOf(b) - countOf(a))
}
