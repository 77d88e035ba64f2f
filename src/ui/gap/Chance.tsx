import { useCallback } from 'react'
import { gapBand } from '../../core/clusters/gap-band.ts'
import { type Moran, moran } from '../../core/clusters/moran.ts'
import { DEFAULT_PERMUTATIONS } from '../../core/clusters/permutation-options.ts'
import { DEFAULT_SIGNIFICANCE } from '../../core/clusters/significance.ts'
import type { GapReport } from '../../core/gap/gap-report.ts'
import type { WeightedValue } from '../../core/inequality/weighted-value.ts'
import type { UiTexts } from '../app-context.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'
import { GapBandWords } from './GapBandWords.tsx'
import { SeedControl } from './SeedControl.tsx'
import { Statistic } from './Statistic.tsx'
import { useAfterPaint } from './use-after-paint.ts'

interface ChanceProps {
  readonly values: readonly WeightedValue[]
  readonly view: GapReport
}

/** What is held against chance: the likeness of neighbours, and how usual the gap is. */
export function Chance({ values, view }: ChanceProps) {
  const { edition } = useApp()
  const { format, ui } = useTexts()
  const { unequal, band, loading } = ui.gap
  const seed = useView((state) => state.seed)
  const { inside } = view.zone
  const likeness = useAfterPaint(
    useCallback(
      () => moran(values, edition.borders, { ...DEFAULT_PERMUTATIONS, seed }),
      [values, edition, seed],
    ),
  )
  const gaps = useAfterPaint(
    useCallback(
      () => gapBand(values, edition.borders, new Set(inside), { ...DEFAULT_PERMUTATIONS, seed }),
      [values, edition, inside, seed],
    ),
  )
  return (
    <>
      <Statistic
        id="moran"
        name={unequal.moran}
        value={likeness?.kind === 'computed' ? format.decimal(likeness.i, 2) : null}
        reference={{ kind: 'statistic', id: 'moran' }}
        text={likeness ? moranText(likeness, unequal, format) : loading}
        formula={unequal.moranFormula}
      />
      <section className="statistic" data-statistic="band" aria-labelledby="gap-band-title">
        <h4 id="gap-band-title" className="statistic__name">
          {band.title}
        </h4>
        {gaps ? <GapBandWords band={gaps} indicator={view.indicator} /> : <p>{loading}</p>}
        <details className="statistic__formula">
          <summary>{unequal.formula}</summary>
          <p className="note">{band.formula}</p>
        </details>
        <SeedControl />
      </section>
    </>
  )
}

function moranText(
  likeness: Moran,
  texts: UiTexts['gap']['unequal'],
  format: ReturnType<typeof useTexts>['format'],
): string {
  if (likeness.kind === 'notComputable') return texts.moranNot
  const { i, expected, pValue, permutations } = likeness
  const facts = [format.decimal(pValue, 4), format.integer(permutations)] as const
  if (pValue > DEFAULT_SIGNIFICANCE.level) return texts.moranNone(...facts)
  return i > expected ? texts.moranAlike(...facts) : texts.moranOpposite(...facts)
}
