import type { Legend, LegendClass, LegendMarker } from './figure.ts'

/**
 * The means that fall in a class of the legend, in their order. Classes are half-open, [from, to);
 * only the last one holds its upper limit.
 */
export function markersInClass(
  { classIndex, from, to }: LegendClass,
  { classes, markers }: Pick<Legend, 'classes' | 'markers'>,
): readonly LegendMarker[] {
  const isLast = classIndex === classes.length - 1
  return markers.filter(({ value }) => value >= from && (value < to || (isLast && value === to)))
}
