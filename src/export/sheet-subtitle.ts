import type { Figure } from '../core/figure/figure.ts'

/** Which year and wijken, after what the map is where the title says something else. */
export function sheetSubtitle(title: string, figure: Pick<Figure, 'title' | 'subtitle'>): string {
  return title === figure.title ? figure.subtitle : `${figure.title} · ${figure.subtitle}`
}
