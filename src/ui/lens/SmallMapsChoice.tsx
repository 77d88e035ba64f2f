import { indicatorWords } from '../../core/figure/indicator-words.ts'
import { findIndicator } from '../../core/indicators/find-indicator.ts'
import type { IndicatorId } from '../../core/indicators/indicator.ts'
import { listedIndicators } from '../../core/indicators/is-listed.ts'
import { VIEW_LIMITS } from '../../state/view-limits.ts'
import { useApp } from '../app-context.ts'
import { Icon, type IconName } from '../shared/Icon.tsx'
import { useTexts } from '../use-screen.ts'
import { IndicatorSelect } from './IndicatorSelect.tsx'
import { moved } from './moved.ts'

/** Which indicators stand side by side, and in which order. */
export function SmallMapsChoice({ chosen }: { readonly chosen: readonly IndicatorId[] }) {
  const { actions, edition } = useApp()
  const texts = useTexts()
  const { smallMaps } = texts.ui.lens
  const show = (indicators: readonly IndicatorId[]): void =>
    actions.chooseLens({ kind: 'smallMaps', indicators })
  const tool = (icon: IconName, label: string, next: readonly IndicatorId[]) => (
    <button
      type="button"
      className="button button--icon"
      aria-label={label}
      aria-disabled={next === chosen}
      onClick={next === chosen ? undefined : () => show(next)}
    >
      <Icon name={icon} />
    </button>
  )
  return (
    <div className="small-maps__choice">
      <ol className="small-maps__chosen">
        {chosen.map((id, i) => {
          const { name } = indicatorWords(findIndicator(edition.indicators, id), texts)
          return (
            <li key={id} className="small-maps__chip">
              <span className="small-maps__name">{name}</span>
              {tool('previous', smallMaps.earlier(name), moved(chosen, i, -1))}
              {tool('next', smallMaps.later(name), moved(chosen, i, 1))}
              {tool('close', smallMaps.remove(name), chosen.toSpliced(i, 1))}
            </li>
          )
        })}
      </ol>
      {chosen.length < VIEW_LIMITS.smallMaps ? (
        <IndicatorSelect
          label={smallMaps.add}
          hint={smallMaps.addHint}
          chosen=""
          indicators={listedIndicators(edition.indicators).filter(({ id }) => !chosen.includes(id))}
          onChoose={(id) => show([...chosen, id])}
        />
      ) : (
        <p className="note">{smallMaps.full(VIEW_LIMITS.smallMaps)}</p>
      )}
    </div>
  )
}
