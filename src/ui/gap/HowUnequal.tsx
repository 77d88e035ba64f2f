import { useMemo, useState } from 'react'
import { type GapInequality, gapInequality } from '../../core/gap/gap-inequality.ts'
import type { GapReport } from '../../core/gap/gap-report.ts'
import type { QuantileRatio, QuantileRatioId } from '../../core/inequality/quantile-ratio.ts'
import { ratioMeaning } from '../../core/inequality/ratio-meaning.ts'
import { totalWeight } from '../../core/inequality/weighted-value.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'
import { Chance } from './Chance.tsx'
import { Statistic } from './Statistic.tsx'

/**
 * How unequal all wijken are: each measure with one plain sentence and its formula. Folded, and
 * nothing is computed until it is opened.
 */
export function HowUnequal({ view }: { readonly view: GapReport }) {
  const { unequal } = useTexts().ui.gap
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="disclosure unequal"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h3 className="unequal__title">
          {view.indicator.direction === 'neutral' ? unequal.titleNeutral : unequal.title}
        </h3>
      </summary>
      {isOpen && <Statistics view={view} />}
    </details>
  )
}

function Statistics({ view }: { readonly view: GapReport }) {
  const { edition } = useApp()
  const { unequal } = useTexts().ui.gap
  const inequality = useMemo(() => gapInequality(view, edition), [view, edition])
  const { values } = view.weighed
  if (inequality.kind === 'tooFewDistricts') return <p className="note">{unequal.none}</p>
  return (
    <>
      <p className="note unequal__basis">{unequal.basis(values.length, totalWeight(values))}</p>
      {inequality.kind === 'noMeaning' ? (
        <p className="note">{unequal.notForRatio}</p>
      ) : (
        <Ratios inequality={inequality} view={view} />
      )}
      <Chance values={values} view={view} />
    </>
  )
}

type ComputedInequality = Extract<GapInequality, { kind: 'computed' }>

function Ratios({
  inequality,
  view,
}: {
  readonly inequality: ComputedInequality
  readonly view: GapReport
}) {
  const { unequal } = useTexts().ui.gap
  return (
    <>
      {ratioMeaning(view.indicator.unit) === 'rate' && <p className="note">{unequal.rateNote}</p>}
      {inequality.quantiles.map((quantiles) => (
        <Quantiles key={quantiles.id} quantiles={quantiles} view={view} />
      ))}
      {inequality.spread && <Spread spread={inequality.spread} />}
    </>
  )
}

/** The same in every language. */
const QUANTILE_NAMES: Readonly<Record<QuantileRatioId, string>> = {
  p90p10: 'P90/P10',
  p80p20: 'P80/P20',
}

function Quantiles({
  quantiles,
  view,
}: {
  readonly quantiles: QuantileRatio
  readonly view: GapReport
}) {
  const { format, ui } = useTexts()
  const { unequal } = ui.gap
  const { unit, decimals } = view.indicator
  const { id, lower, upper, ratio } = quantiles
  if (ratio === null) return null
  const sentence = id === 'p90p10' ? unequal.tenth : unequal.fifth
  const ratioText = format.decimal(ratio, 2)
  return (
    <Statistic
      id={id}
      name={QUANTILE_NAMES[id]}
      value={ratioText}
      reference={{ kind: 'statistic', id }}
      text={sentence(
        format.value(lower.value, unit, decimals),
        format.value(upper.value, unit, decimals),
        ratioText,
      )}
      formula={unequal.quantileFormula}
    />
  )
}

function Spread({ spread }: { readonly spread: NonNullable<ComputedInequality['spread']> }) {
  const { format, ui } = useTexts()
  const { unequal } = ui.gap
  const { gini, byZone, byMunicipality } = spread
  const parts = (between: number): readonly [string, string] => [
    format.percentage(Math.round(100 * between), 0),
    format.percentage(100 - Math.round(100 * between), 0),
  ]
  return (
    <>
      <Statistic
        id="gini"
        name={unequal.gini}
        value={format.decimal(gini, 3)}
        reference={{ kind: 'statistic', id: 'gini' }}
        text={unequal.giniText(format.percentage(200 * gini, 0))}
        formula={unequal.giniFormula}
      />
      <Statistic
        id="theil"
        name={unequal.theil}
        value={format.decimal(byZone.total, 4)}
        reference={{ kind: 'statistic', id: 'theil' }}
        text={
          byZone.shareBetween === null || byMunicipality.shareBetween === null
            ? ''
            : `${unequal.theilText(...parts(byZone.shareBetween))} ${unequal.theilMunicipalities(...parts(byMunicipality.shareBetween))}`
        }
        formula={unequal.theilFormula}
      />
    </>
  )
}
