import { useTexts } from '../use-screen.ts'
import { LINE_HEIGHT, LINE_LEFT, LINE_RIGHT, YEAR_ROOM } from './line-size.ts'
import type { ValueAxis } from './value-axis.ts'
import { yearTicks } from './year-axis.ts'

interface GapLineAxesProps {
  readonly axis: ValueAxis
  readonly x: (year: number) => number
  readonly first: number
  readonly last: number
  readonly label: (value: number, decimals: number) => string
}

/** The values beside a line and the years under it; no gap at all is a line of its own. */
export function GapLineAxes({ axis, x, first, last, label }: GapLineAxesProps) {
  const { format } = useTexts()
  const { y, ticks, tickDecimals } = axis
  return (
    <svg aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick} data-tick={tick}>
          <line
            className={tick === 0 ? 'gap-line__zero' : 'gap-line__grid'}
            x1={LINE_LEFT}
            x2={LINE_RIGHT}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text className="gap-line__tick" x={LINE_LEFT - 6} y={y(tick) + 4} textAnchor="end">
            {label(tick, tickDecimals)}
          </text>
        </g>
      ))}
      {yearTicks(first, last, x, YEAR_ROOM).map((year) => (
        <text
          key={year}
          className="gap-line__tick"
          data-year={year}
          x={year === last ? LINE_RIGHT + 8 : x(year)}
          y={LINE_HEIGHT - 3}
          textAnchor={year === last ? 'end' : 'middle'}
        >
          {format.year(year)}
        </text>
      ))}
    </svg>
  )
}
