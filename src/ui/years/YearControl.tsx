import { useId } from 'react'
import type { Indicator, IndicatorYear } from '../../core/indicators/indicator.ts'
import { useApp } from '../app-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { useTexts, useView } from '../use-screen.ts'
import { useYearPlayer } from './use-year-player.ts'
import { YearShortcuts } from './YearShortcuts.tsx'
import { YearStrip } from './YearStrip.tsx'

/** Chooses among the years that exist, and says how many wijken each covers. */
export function YearControl() {
  const { edition } = useApp()
  const { years: texts } = useTexts().ui
  const indicatorId = useView((view) => view.indicator)
  const year = useView((view) => view.year)
  const titleId = useId()
  const indicator = edition.indicators.find(({ id }) => id === indicatorId)
  const shown = indicator?.years.findIndex((candidate) => candidate.year === year) ?? -1
  if (!indicator || shown < 0) return null
  return (
    <section className="panel years" aria-labelledby={titleId}>
      <div className="years__head">
        <h2 id={titleId} className="panel__title">
          {texts.title}{' '}
          {/* The slider and the live region speak the year; a third voice would be chatter. */}
          <output className="years__now" aria-live="off">
            {year}
          </output>
        </h2>
        {indicator.years.length > 1 && <YearShortcuts indicator={indicator} />}
      </div>
      {indicator.years.length === 1 ? (
        <p className="note">{texts.only(year)}</p>
      ) : (
        <Timeline indicator={indicator} shown={shown} />
      )}
    </section>
  )
}

function Timeline({ indicator, shown }: { readonly indicator: Indicator; readonly shown: number }) {
  const { actions } = useApp()
  const { years: texts } = useTexts().ui
  const { years } = indicator
  const player = useYearPlayer(
    years.map(({ year }) => year),
    shown,
    actions.chooseYear,
  )
  const playLabel = player.state === 'playing' ? texts.pause : texts.play
  return (
    <div className="years__row">
      <button
        type="button"
        className="button button--icon button--raised"
        onClick={player.toggle}
        aria-label={playLabel}
        title={playLabel}
      >
        <Icon name={player.state === 'playing' ? 'pause' : 'play'} />
      </button>
      <StepButton label={texts.previous} icon="previous" target={years[shown - 1]} />
      <YearStrip years={years} shown={shown} onChoose={actions.chooseYear} />
      <StepButton label={texts.next} icon="next" target={years[shown + 1]} />
    </div>
  )
}

function StepButton({
  label,
  icon,
  target,
}: {
  readonly label: string
  readonly icon: 'previous' | 'next'
  readonly target: IndicatorYear | undefined
}) {
  const { actions } = useApp()
  return (
    <button
      type="button"
      className="button button--icon"
      aria-label={label}
      aria-disabled={!target}
      onClick={() => target && actions.chooseYear(target.year)}
    >
      <Icon name={icon} />
    </button>
  )
}
