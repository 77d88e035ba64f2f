import type { Indicator } from '../../core/indicators/indicator.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

/** Reference year of the map in the policy plan. */
const PLAN_YEAR = 2018

/** One press to the year of the policy plan and to the newest one. */
export function YearShortcuts({ indicator }: { readonly indicator: Indicator }) {
  const { actions } = useApp()
  const { years: texts } = useTexts().ui
  const shown = useView((view) => view.year)
  const newest = indicator.years.at(-1)?.year
  const hasPlanYear = indicator.years.some(({ year }) => year === PLAN_YEAR)
  const shortcuts = [
    ...(hasPlanYear ? [{ year: PLAN_YEAR, label: texts.planYear(PLAN_YEAR) }] : []),
    ...(newest !== undefined && newest !== PLAN_YEAR
      ? [{ year: newest, label: texts.newestYear(newest) }]
      : []),
  ]
  return (
    <div className="years__shortcuts">
      {shortcuts.map(({ year, label }) => (
        <button
          key={year}
          type="button"
          className="button button--small"
          aria-pressed={shown === year}
          onClick={() => actions.chooseYear(year)}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
