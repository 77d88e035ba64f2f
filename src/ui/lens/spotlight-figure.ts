import type { BreakLineMark, DistrictMark, Figure } from '../../core/figure/figure.ts'

/** Wide enough to be found, also where the difference or the border is small. */
const SPOTLIGHT_PIXELS = 6

/** The figure with all light on one border: its line alone, the wijken away from it faint. */
export function spotlightFigure(figure: Figure, line: BreakLineMark): Figure {
  const sides = [line.lower.district, line.higher.district]
  return {
    ...figure,
    breakLines: [{ ...line, widthPixels: Math.max(SPOTLIGHT_PIXELS, line.widthPixels) }],
    marks: figure.marks.map((mark): DistrictMark => {
      if (mark.kind === 'ground') return mark
      return { ...mark, emphasis: sides.includes(mark.district) ? 'normal' : 'muted' }
    }),
  }
}
