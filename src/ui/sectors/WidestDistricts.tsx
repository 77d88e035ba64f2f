import { useId } from 'react'
import type { GapWithin } from '../../core/sectors/gap-within.ts'
import type { SectorTexts } from '../../i18n/sector-texts.ts'
import { useApp } from '../app-context.ts'
import { NumberButton } from '../receipt/NumberButton.tsx'
import { DistrictName } from '../shared/PlaceName.tsx'
import { useFigure } from '../use-screen.ts'
import { useSectorAmount } from './use-sector-amount.ts'

const LISTED = 10

interface WidestDistrictsProps {
  /** Largest first. */
  readonly gaps: readonly GapWithin[]
  readonly words: SectorTexts
}

/** The wijken whose sectors lie furthest apart. */
export function WidestDistricts({ gaps, words }: WidestDistrictsProps) {
  const { actions, hover } = useApp()
  const { caution, marks } = useFigure()
  const amount = useSectorAmount()
  const titleId = useId()
  return (
    <section className="panel sector-panel" aria-labelledby={titleId}>
      <h2 id={titleId} className="panel__title">
        {words.panel.widest}
      </h2>
      <p className="note">{words.panel.intro}</p>
      <ol className="extremes__list" aria-labelledby={titleId}>
        {gaps.slice(0, LISTED).map(({ district, lowest, highest, difference }) => {
          const mark = marks.find((one) => one.district === district)
          if (!mark) return null
          return (
            <li key={district} className="widest__item">
              <button
                type="button"
                className="extremes__item"
                onClick={() => actions.selectDistrict(district)}
                onPointerEnter={() => hover.walkTo(district)}
                onPointerLeave={hover.clear}
                onFocus={() => hover.walkTo(district)}
                onBlur={hover.clear}
              >
                {mark.kind === 'valued' && (
                  <span
                    className="swatch"
                    style={{ backgroundColor: mark.fill }}
                    aria-hidden="true"
                  />
                )}
                <span className="extremes__name">
                  <DistrictName mark={mark} />{' '}
                  <small>{words.panel.line(amount(lowest.value), amount(highest.value))}</small>
                </span>
              </button>
              <span className="number">
                <NumberButton
                  text={amount(difference)}
                  question={{
                    kind: 'sectors',
                    reference: { kind: 'within', district, part: 'difference' },
                  }}
                />
              </span>
            </li>
          )
        })}
      </ol>
      <p className="note">{caution}</p>
    </section>
  )
}
