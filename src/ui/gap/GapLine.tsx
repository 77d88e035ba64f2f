import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { useTexts } from '../use-screen.ts'

const WIDTH = 136
const HEIGHT = 88
const MARGIN = { top: 14, right: 6, bottom: 16, left: 6 }

export interface GapPoint {
  readonly year: number
  readonly value: number
}

interface GapLineProps {
  readonly title: string
  readonly points: readonly GapPoint[]
  readonly typeset: (value: number) => string
}

/** A small line of the gap over the years; the base line is no gap, a year that lacks is a hole. */
export function GapLine({ title, points, typeset }: GapLineProps) {
  const { format, ui } = useTexts()
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return null
  const values = points.map(({ value }) => value)
  const x = scaleLinear()
    .domain([first.year, last.year])
    .range([MARGIN.left, WIDTH - MARGIN.right])
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .range([HEIGHT - MARGIN.bottom, MARGIN.top])
  const path = line<GapPoint | null>()
    .defined((point) => point !== null)
    .x((point) => x(point?.year ?? 0))
    .y((point) => y(point?.value ?? 0))(everyYear(points))
  const summary = ui.gap.years.summary(
    typeset(first.value),
    first.year,
    typeset(last.value),
    last.year,
  )
  return (
    <figure className="gap-line">
      <figcaption className="gap-line__title">{title}</figcaption>
      <svg
        className="gap-line__chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${title}: ${summary}`}
      >
        <line className="gap-line__zero" x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} />
        <text className="gap-line__year" x={WIDTH} y={y(0) - 3} textAnchor="end">
          0
        </text>
        <path className="gap-line__line" d={path ?? ''} />
        {points.map(({ year, value }) => (
          <circle key={year} className="gap-line__dot" cx={x(year)} cy={y(value)} r={1.6}>
            <title>{`${format.year(year)}: ${typeset(value)}`}</title>
          </circle>
        ))}
        <text className="gap-line__year" x={0} y={HEIGHT - 2}>
          {format.year(first.year)}
        </text>
        <text className="gap-line__year" x={WIDTH} y={HEIGHT - 2} textAnchor="end">
          {format.year(last.year)}
        </text>
      </svg>
      <p className="gap-line__summary">{summary}</p>
    </figure>
  )
}

/** Every calendar year from the first to the last; null for one without a gap. */
function everyYear(points: readonly GapPoint[]): readonly (GapPoint | null)[] {
  const ofYear = new Map(points.map((point) => [point.year, point]))
  const first = points[0]?.year ?? 0
  const count = (points.at(-1)?.year ?? -1) - first + 1
  return Array.from({ length: count }, (_, index) => ofYear.get(first + index) ?? null)
}
