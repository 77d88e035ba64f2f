import type { DistrictMark, Figure } from '../figure/figure.ts'

/**
 * The figure with all light on the selected wijk, or on the zone when none is selected: the other
 * wijken are faint. The figure itself when there is neither.
 */
export function spotlight(figure: Figure): Figure {
  const { selection, outlines } = figure
  const lit = new Set(
    selection === null ? outlines.flatMap(({ districts }) => districts) : [selection],
  )
  if (lit.size === 0) return figure
  return {
    ...figure,
    marks: figure.marks.map((mark): DistrictMark => {
      if (mark.kind === 'ground') return mark
      return { ...mark, emphasis: lit.has(mark.district) ? 'normal' : 'muted' }
    }),
    symbols: figure.symbols.map((symbol) => ({
      ...symbol,
      emphasis: lit.has(symbol.district) ? 'normal' : 'muted',
    })),
  }
}
