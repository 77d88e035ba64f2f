import { useTexts } from '../use-screen.ts'
import type { GapPoint } from './gap-points.ts'
import {
  END_LABEL_WIDTH,
  LINE_LEFT,
  LINE_RIGHT,
  POINTED_LABEL_ROOM,
  POINTED_LABEL_Y,
} from './line-size.ts'

interface GapLineLabelsProps {
  /** By year ascending. */
  readonly points: readonly GapPoint[]
  /** The year pointed at, whose label takes the place of those of the ends. */
  readonly active: GapPoint | null
  readonly x: (year: number) => number
  readonly y: (value: number) => number
  readonly typeset: (value: number) => string
}

/** The values at both ends of a line, or the one pointed at. */
export function GapLineLabels({ points, active, x, y, typeset }: GapLineLabelsProps) {
  const { years } = useTexts().ui.gap
  if (active) {
    const middle = Math.max(x(active.year), LINE_LEFT + POINTED_LABEL_ROOM)
    return (
      <text
        className="gap-line__label"
        x={Math.min(middle, LINE_RIGHT - POINTED_LABEL_ROOM)}
        y={POINTED_LABEL_Y}
        textAnchor="middle"
      >
        {years.point(active.year, typeset(active.value))}
      </text>
    )
  }
  const first = points[0]
  const last = points.at(-1)
  return [first, last].map(
    (end) =>
      end && (
        <text
          key={end.year}
          className="gap-line__label"
          x={end === first ? x(end.year) - 4 : x(end.year) + 4}
          y={y(end.value) + (isAbove(end, points, x) ? -9 : 18)}
          textAnchor={end === first ? 'start' : 'end'}
        >
          {typeset(end.value)}
        </text>
      ),
  )
}

/** A label of an end stands where the line beside it leaves room. */
function isAbove(end: GapPoint, points: readonly GapPoint[], x: (year: number) => number): boolean {
  const beside = points.filter(
    (point) => point !== end && Math.abs(x(point.year) - x(end.year)) <= END_LABEL_WIDTH,
  )
  return 2 * beside.filter(({ value }) => value > end.value).length <= beside.length
}
