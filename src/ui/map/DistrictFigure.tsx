import type { DistrictMark } from '../../core/figure/figure.ts'

/** What the map shows of a wijk: its figure, year and rank, or why there is none. */
export function DistrictFigure({
  mark,
  year,
}: {
  readonly mark: DistrictMark
  readonly year: number
}) {
  if (mark.kind !== 'valued') return <span className="tooltip__reason">{mark.reasonText}</span>
  return (
    <>
      <span className="tooltip__value">
        {mark.valueText} <small>{year}</small>
      </span>
      {mark.rankText && <span className="tooltip__rank">{mark.rankText}</span>}
    </>
  )
}
