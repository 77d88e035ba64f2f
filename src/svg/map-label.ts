import type { Figure } from '../core/figure/figure.ts'

/** What the map says to those who do not see it. */
export function mapLabel({
  title,
  subtitle,
  sentence,
}: Pick<Figure, 'title' | 'subtitle' | 'sentence'>): string {
  return `${title}, ${subtitle}. ${sentence}`
}
