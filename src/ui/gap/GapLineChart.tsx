import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { useId } from 'react'
import { useTexts, useView } from '../use-screen.ts'
import { GapLineAxes } from './GapLineAxes.tsx'
import { GapLineLabels } from './GapLineLabels.tsx'
import { everyYear, type GapPoint } from './gap-points.ts'
import { GAP_YEARS_TITLE } from './gap-years-title.ts'
import {
  LINE_HEIGHT,
  LINE_HIGH,
  LINE_LEFT,
  LINE_LOW,
  LINE_RIGHT,
  LINE_WIDTH,
  MANY_POINTS,
  MARKED_RADIUS,
  RADIUS,
  SMALL_RADIUS,
} from './line-size.ts'
import { useLinePointer } from './use-line-pointer.ts'
import { useYearKeys } from './use-year-keys.ts'
import type { ValueAxis } from './value-axis.ts'

interface GapLineChartProps {
  readonly titleId: string
  readonly points: readonly GapPoint[]
  readonly first: GapPoint
  readonly last: GapPoint
  readonly axis: ValueAxis
  readonly decimals: number
  readonly typeset: (value: number) => string
  readonly label: (value: number, decimals: number) => string
  readonly pointed: number | null
  readonly onPoint: (year: number | null) => void
}

/** The line: every year can be pointed at, walked to and shown on the map. */
export function GapLineChart(props: GapLineChartProps) {
  const { titleId, points, first, last, axis, decimals, typeset, label, pointed, onPoint } = props
  const { years } = useTexts().ui.gap
  const shownYear = useView((view) => view.year)
  const onKeyDown = useYearKeys(points, pointed, onPoint)
  const id = useId()
  const { y } = axis
  const x = scaleLinear()
    .domain([first.year, last.year])
    .range([LINE_LEFT + 8, LINE_RIGHT])
  const pointer = useLinePointer(points, x.invert, onPoint)
  const path = line<GapPoint | null>()
    .defined((point) => point !== null)
    .x((point) => x(point?.year ?? 0))
    .y((point) => y(point?.value ?? 0))(everyYear(points))
  const active = points.find(({ year }) => year === pointed) ?? null
  const radius = points.length > MANY_POINTS ? SMALL_RADIUS : RADIUS
  const optionId = (year: number): string => `${id}-${year}`

  return (
    <div
      className="gap-line__years"
      role="listbox"
      tabIndex={0}
      aria-labelledby={`${GAP_YEARS_TITLE} ${titleId}`}
      aria-describedby={`${id}-keys`}
      aria-activedescendant={active ? optionId(active.year) : undefined}
      onKeyDown={onKeyDown}
      onBlur={() => onPoint(null)}
    >
      <svg
        className="gap-line__chart"
        viewBox={`0 0 ${LINE_WIDTH} ${LINE_HEIGHT}`}
        role="presentation"
        {...pointer}
      >
        <GapLineAxes axis={axis} x={x} first={first.year} last={last.year} label={label} />
        {active && (
          <line
            className="gap-line__guide"
            x1={x(active.year)}
            x2={x(active.year)}
            y1={LINE_HIGH - 8}
            y2={LINE_LOW}
          />
        )}
        <path className="gap-line__line" d={path ?? ''} />
        {points.map(({ year, value }) => (
          <circle
            key={year}
            id={optionId(year)}
            className="gap-line__dot"
            role="option"
            aria-selected={year === shownYear}
            aria-label={years.point(year, typeset(value))}
            data-active={year === pointed || undefined}
            cx={x(year)}
            cy={y(value)}
            r={year === shownYear || year === pointed ? MARKED_RADIUS : radius}
          />
        ))}
        <svg aria-hidden="true">
          <GapLineLabels
            points={points}
            active={active}
            x={x}
            y={y}
            typeset={(value) => label(value, decimals)}
          />
        </svg>
      </svg>
      <span id={`${id}-keys`} hidden>
        {years.keys}
      </span>
    </div>
  )
}
