import type { DistrictCode } from '../../../core/districts/district.ts'
import type { IndicatorScene } from '../../../core/portrait/indicator-scene.ts'
import { useTexts } from '../../use-screen.ts'
import { bareValue, shortValue } from '../short-value.ts'

const WIDTH = 200
const HEIGHT = 28
const MARGIN = 6
const MIDDLE = HEIGHT / 2

interface DistributionStripProps {
  readonly scene: IndicatorScene
  readonly code: DistrictCode
}

/** All wijken on one line from low to high, with this one, the region and the zone marked. */
export function DistributionStrip({ scene, code }: DistributionStripProps) {
  const texts = useTexts()
  const { portrait } = texts.ui
  const { indicator, region, values, zoneMean } = scene
  const lowest = values[0]?.value
  const highest = values.at(-1)?.value
  if (lowest === undefined || highest === undefined) return <span className="strip" />

  const withUnit = (value: number): string => shortValue(value, indicator, texts)
  const label =
    lowest === highest
      ? portrait.stripOne(withUnit(lowest))
      : portrait.strip(withUnit(lowest), withUnit(highest))
  // A published regional value may lie outside what the wijken reach.
  const marked = [lowest, highest, ...(isOnScale(region) ? [region] : [])]
  const from = Math.min(...marked)
  const width = Math.max(...marked) - from
  const x = (value: number): number =>
    width === 0 ? WIDTH / 2 : MARGIN + ((value - from) / width) * (WIDTH - 2 * MARGIN)
  const own = values.find(({ district }) => district === code)
  const ticks = values.map(({ value }) => `M${x(value).toFixed(1)} ${MIDDLE - 5}v10`).join('')
  return (
    <div className="strip">
      <svg
        className="strip__drawing"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={label}
      >
        <path className="strip__ticks" d={ticks} />
        {isOnScale(region) && <path className="strip__region" d={triangle(x(region), 'down')} />}
        {zoneMean && <path className="strip__zone" d={triangle(x(zoneMean.value), 'up')} />}
        {own && <circle className="strip__own" cx={x(own.value)} cy={MIDDLE} r={5} />}
      </svg>
      <div className="strip__ends" aria-hidden="true">
        <span>{bareValue(lowest, indicator, texts)}</span>
        <span>{bareValue(highest, indicator, texts)}</span>
      </div>
    </div>
  )

  /** The region as a whole has a count of its own, many times that of a wijk. */
  function isOnScale(value: number | null): value is number {
    return value !== null && indicator.valueKind !== 'count'
  }
}

function triangle(x: number, points: 'up' | 'down'): string {
  return points === 'down' ? `M${x - 4} 1h8l-4 7Z` : `M${x - 4} ${HEIGHT - 1}h8l-4 -7Z`
}
