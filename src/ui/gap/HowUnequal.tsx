import { type ReactNode, useMemo, useState } from 'react'
import { indexDistricts } from '../../core/districts/district-index.ts'
import { mainMunicipalityCode } from '../../core/districts/main-municipality.ts'
import { gini } from '../../core/inequality/gini.ts'
import { type QuantileRatioId, quantileRatio } from '../../core/inequality/quantile-ratio.ts'
import { ratioMeaning } from '../../core/inequality/ratio-meaning.ts'
import { decomposeTheil } from '../../core/inequality/theil.ts'
import { weighDistricts } from '../../core/inequality/weigh-districts.ts'
import type { WeightedValue } from '../../core/inequality/weighted-value.ts'
import { totalWeight } from '../../core/inequality/weighted-value.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'
import { Chance } from './Chance.tsx'
import { Statistic } from './Statistic.tsx'
import type { GapView } from './use-gap.ts'

/**
 * How unequal all wijken are: each measure with one plain sentence and its formula. Folded, and
 * nothing is computed until it is opened.
 */
export function HowUnequal({ view }: { readonly view: GapView }) {
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

function Statistics({ view }: { readonly view: GapView }) {
  const { edition } = useApp()
  const { unequal } = useTexts().ui.gap
  const { measured, year, indicator } = view
  const { values } = useMemo(
    () => weighDistricts(measured, edition.population, year),
    [measured, edition, year],
  )
  if (values.length < FEWEST) return <p className="note">{unequal.none}</p>
  return (
    <>
      <p className="note">{unequal.basis(values.length, totalWeight(values))}</p>
      {ratioMeaning(indicator.unit) === 'none' ? (
        <p className="note">{unequal.notForRatio}</p>
      ) : (
        <Ratios values={values} view={view} />
      )}
      <Chance values={values} view={view} />
    </>
  )
}

/** A tenth of the inhabitants needs about as many wijken to mean anything. */
const FEWEST = 10

function Ratios({
  values,
  view,
}: {
  readonly values: readonly WeightedValue[]
  readonly view: GapView
}) {
  const { unequal } = useTexts().ui.gap
  const isSpread = values.some(({ value }) => value > 0) && values.every(({ value }) => value >= 0)
  return (
    <>
      {ratioMeaning(view.indicator.unit) === 'rate' && <p className="note">{unequal.rateNote}</p>}
      <Quantiles id="p90p10" values={values} view={view} />
      <Quantiles id="p80p20" values={values} view={view} />
      {isSpread && <Spread values={values} view={view} />}
    </>
  )
}

function Quantiles({
  id,
  values,
  view,
}: {
  readonly id: QuantileRatioId
  readonly values: readonly WeightedValue[]
  readonly view: GapView
}) {
  const { format, ui } = useTexts()
  const { unequal } = ui.gap
  const { unit, decimals } = view.indicator
  const { lower, upper, ratio } = quantileRatio(values, id)
  if (ratio === null) return null
  const sentence = id === 'p90p10' ? unequal.tenth : unequal.fifth
  const ratioText = format.decimal(ratio, 2)
  return (
    <Statistic
      id={id}
      name={unequal[id]}
      value={ratioText}
      text={sentence(
        format.value(lower.value, unit, decimals),
        format.value(upper.value, unit, decimals),
        ratioText,
      )}
      formula={unequal.quantileFormula}
    />
  )
}

function Spread({
  values,
  view,
}: {
  readonly values: readonly WeightedValue[]
  readonly view: GapView
}): ReactNode {
  const { edition } = useApp()
  const { format, ui } = useTexts()
  const { unequal } = ui.gap
  const coefficient = gini(values)
  const inside = new Set(view.zone.inside)
  const zones = decomposeTheil(values, (code) => (inside.has(code) ? 'zone' : 'rest'))
  const municipalities = useMemo(() => {
    const districts = indexDistricts(edition.districts)
    return decomposeTheil(values, (code) => {
      const district = districts.get(code)
      return district ? mainMunicipalityCode(district) : ''
    })
  }, [values, edition])
  const parts = (between: number): readonly [string, string] => [
    format.percentage(Math.round(100 * between), 0),
    format.percentage(100 - Math.round(100 * between), 0),
  ]
  return (
    <>
      <Statistic
        id="gini"
        name={unequal.gini}
        value={format.decimal(coefficient, 3)}
        text={unequal.giniText(format.percentage(200 * coefficient, 0))}
        formula={unequal.giniFormula}
      />
      <Statistic
        id="theil"
        name={unequal.theil}
        value={format.decimal(zones.total, 4)}
        text={
          zones.shareBetween === null || municipalities.shareBetween === null
            ? ''
            : `${unequal.theilText(...parts(zones.shareBetween))} ${unequal.theilMunicipalities(...parts(municipalities.shareBetween))}`
        }
        formula={unequal.theilFormula}
      />
    </>
  )
}
