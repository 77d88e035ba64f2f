import { useId, useMemo } from 'react'
import { gapCourse } from '../../core/gap/gap-course.ts'
import { useTexts } from '../use-screen.ts'
import { GapLineChart } from './GapLineChart.tsx'
import type { GapPoint } from './gap-points.ts'
import { LINE_HIGH, LINE_LOW } from './line-size.ts'
import { valueAxis } from './value-axis.ts'

interface GapLineProps {
  readonly title: string
  /** By year ascending; a year without a gap is absent. */
  readonly points: readonly GapPoint[]
  readonly decimals: number
  /** A gap in full, with its unit. */
  readonly typeset: (value: number) => string
  /** A gap as short as it can be read under the title. */
  readonly label: (value: number, decimals: number) => string
  /** The year pointed at, here or in another line. */
  readonly pointed: number | null
  readonly onPoint: (year: number | null) => void
}

/** The gap over the years: which way it went in words, and a line on an axis of its own. */
export function GapLine(props: GapLineProps) {
  const { title, points, decimals, typeset } = props
  const { years } = useTexts().ui.gap
  const titleId = useId()
  const axis = useMemo(
    () =>
      valueAxis(
        points.map(({ value }) => value),
        decimals,
        [LINE_LOW, LINE_HIGH],
      ),
    [points, decimals],
  )
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return null
  const course = gapCourse(first.value, last.value, decimals)
  return (
    <figure className="gap-line">
      <figcaption className="gap-line__caption">
        <span id={titleId} className="gap-line__title">
          {title}
        </span>
        <strong className="gap-line__course" data-course={course}>
          {years.course[course]}
        </strong>
        <span className="gap-line__summary">
          {years.summary(typeset(first.value), first.year, typeset(last.value), last.year)}
        </span>
      </figcaption>
      <GapLineChart {...props} titleId={titleId} axis={axis} first={first} last={last} />
      <p className="gap-line__zero-note">{years.zero[axis.zero]}</p>
    </figure>
  )
}
