import { useId } from 'react'
import type { DistrictMark } from '../../core/figure/figure.ts'
import { useApp } from '../app-context.ts'
import { OfFirstFigure } from '../lens/OfFirstFigure.tsx'
import { DistrictName, MunicipalityName } from '../shared/PlaceName.tsx'
import { useFigure, useTexts } from '../use-screen.ts'

const LISTED = 5

type ValuedMark = Extract<DistrictMark, { kind: 'valued' }>

/** The highest and lowest wijken, as long as no wijk is selected. */
export function Extremes() {
  const { marks } = useFigure()
  const { extremes } = useTexts().ui
  const valued = marks
    .filter((mark) => mark.kind === 'valued')
    .toSorted((one, other) => other.value - one.value)
  const isRanked = valued.some(({ rank }) => rank !== null)
  return (
    <section className="panel extremes" aria-label={extremes.title}>
      <OfFirstFigure />
      <p className="note">{isRanked ? extremes.hint : extremes.neutralHint}</p>
      {isRanked && (
        <>
          <ExtremeList title={extremes.highest} marks={valued.slice(0, LISTED)} />
          <ExtremeList title={extremes.lowest} marks={valued.slice(-LISTED).toReversed()} />
        </>
      )}
    </section>
  )
}

function ExtremeList({
  title,
  marks,
}: {
  readonly title: string
  readonly marks: readonly ValuedMark[]
}) {
  const { actions, hover } = useApp()
  const titleId = useId()
  return (
    <>
      <h2 id={titleId} className="panel__title">
        {title}
      </h2>
      <ol className="extremes__list" aria-labelledby={titleId}>
        {marks.map((mark) => (
          <li key={mark.district}>
            <button
              type="button"
              className="extremes__item"
              onClick={() => actions.selectDistrict(mark.district)}
              onPointerEnter={() => hover.walkTo(mark.district)}
              onPointerLeave={hover.clear}
              onFocus={() => hover.walkTo(mark.district)}
              onBlur={hover.clear}
            >
              <span className="swatch" style={{ backgroundColor: mark.fill }} aria-hidden="true" />
              <span className="extremes__name">
                <DistrictName mark={mark} />{' '}
                <small>
                  <MunicipalityName mark={mark} />
                </small>
              </span>
              <span className="number">{mark.valueText}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
