import '../styles/profile.css'
import { line } from 'd3-shape'
import type { DistrictCode } from '../../core/districts/district.ts'
import { indicatorWords } from '../../core/figure/indicator-words.ts'
import type { Indicator, IndicatorSeries } from '../../core/indicators/indicator.ts'
import { useTexts } from '../use-screen.ts'

const WIDTH = 96
const HEIGHT = 28
const MARGIN = 3

interface SparklineProps {
  readonly indicator: Indicator
  readonly series: IndicatorSeries
  readonly code: DistrictCode
}

interface Point {
  readonly year: number
  readonly value: number | null
}

/** The figure over the years; a year without a figure leaves a gap in the line. */
export function Sparkline({ indicator, series, code }: SparklineProps) {
  const texts = useTexts()
  const { profile } = texts.ui
  const points = everyYear(series, code)
  const known = points.filter(
    (point): point is { year: number; value: number } => point.value !== null,
  )
  const first = known[0]
  const last = known.at(-1)
  if (!first || !last || known.length < 2) return <span className="sparkline__none" />

  const values = known.map(({ value }) => value)
  const x = scale(
    points[0]?.year ?? first.year,
    points.at(-1)?.year ?? last.year,
    MARGIN,
    WIDTH - MARGIN,
  )
  const y = scale(Math.min(...values), Math.max(...values), HEIGHT - MARGIN, MARGIN)
  const path = line<Point>()
    .defined(({ value }) => value !== null)
    .x(({ year }) => x(year))
    .y(({ value }) => y(value ?? 0))(points)
  const typeset = (value: number): string =>
    texts.format.value(value, indicator.unit, indicator.decimals)
  const label = profile.trend(
    indicatorWords(indicator, texts).name,
    `${typeset(first.value)} (${first.year})`,
    `${typeset(last.value)} (${last.year})`,
  )
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <title>{label}</title>
      <path className="sparkline__line" d={path ?? ''} />
      {known
        .filter((point) => standsAlone(points, point.year))
        .map(({ year, value }) => (
          <circle key={year} className="sparkline__dot" cx={x(year)} cy={y(value)} r={1.2} />
        ))}
      <circle className="sparkline__end" cx={x(last.year)} cy={y(last.value)} r={2.4} />
    </svg>
  )
}

/** Every calendar year from the first to the last, so that a year that does not exist is a gap. */
function everyYear(series: IndicatorSeries, code: DistrictCode): readonly Point[] {
  const first = series.years[0]
  const last = series.years.at(-1)
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    const observation = series.at(code, year)
    return { year, value: observation.kind === 'observed' ? observation.value : null }
  })
}

function standsAlone(points: readonly Point[], year: number): boolean {
  const index = points.findIndex((point) => point.year === year)
  return (points[index - 1]?.value ?? null) === null && (points[index + 1]?.value ?? null) === null
}

function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  const width = to - from
  return (value) =>
    width === 0 ? (start + end) / 2 : start + ((value - from) / width) * (end - start)
}
