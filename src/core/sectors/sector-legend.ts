import type { SectorTexts } from '../../i18n/sector-texts.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { Legend } from '../figure/figure.ts'
import { MISSING_REASONS } from '../indicators/observation.ts'
import { FEW_DECLARATIONS } from './few-declarations.ts'
import type { SectorMark } from './sector-mark.ts'

type Counted = Extract<SectorMark, { kind: 'valued' | 'missing' }>

/**
 * The legend of the wijken with the sectors counted in its classes. The outer limits are written
 * as open, so that the labels hold for the sectors too.
 */
export function sectorLegend(
  legend: Legend,
  marks: readonly SectorMark[],
  { words, texts }: { readonly words: SectorTexts; readonly texts: Pick<Texts, 'reasons'> },
): Legend {
  const valued = marks.filter((mark) => mark.kind === 'valued')
  const missing = marks.filter((mark) => mark.kind === 'missing')
  return {
    ...legend,
    areas: 'sectors',
    classes: legend.classes.map((row) => {
      const members = valued.filter(({ classIndex }) => classIndex === row.classIndex)
      return { ...row, areaCount: members.length, inhabitants: inhabitantsIn(members) }
    }),
    missing: {
      ...legend.missing,
      areaCount: missing.length,
      inhabitants: inhabitantsIn(missing),
      reasons: MISSING_REASONS.map((reason) => ({
        reason,
        areaCount: missing.filter((mark) => mark.reason === reason).length,
        label: texts.reasons[reason].label,
      })).filter(({ areaCount }) => areaCount > 0),
    },
    dotted: {
      areaCount: valued.filter(({ basis }) => basis === 'few').length,
      label: words.fewLabel(FEW_DECLARATIONS),
    },
    ground: {
      ...legend.ground,
      areaCount: marks.filter(({ kind }) => kind === 'ground').length,
    },
  }
}

const inhabitantsIn = (marks: readonly Counted[]): number =>
  marks.reduce((sum, { inhabitants }) => sum + (inhabitants ?? 0), 0)
