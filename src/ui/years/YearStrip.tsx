import type { IndicatorYear } from '../../core/indicators/indicator.ts'
import { useTexts } from '../use-screen.ts'

const RESIDENTIAL_DISTRICTS = 118

interface YearStripProps {
  readonly years: readonly IndicatorYear[]
  readonly shown: number
  readonly onChoose: (year: number) => void
}

/** A slider over the years that exist, on bars as high as the part of the wijken covered. */
export function YearStrip({ years, shown, onChoose }: YearStripProps) {
  const { years: texts } = useTexts().ui
  const current = years[shown]
  if (!current) return null
  return (
    <div className="year-strip">
      <div className="year-strip__bars" aria-hidden="true">
        {years.map(({ year, observedDistricts }, index) => (
          <span
            key={year}
            className="year-strip__bar"
            data-shown={index === shown || undefined}
            style={{ blockSize: `${(observedDistricts / RESIDENTIAL_DISTRICTS) * 100}%` }}
          />
        ))}
      </div>
      <input
        type="range"
        className="year-strip__slider"
        aria-label={texts.choose}
        aria-valuetext={texts.valueText(current.year, current.observedDistricts)}
        min={0}
        max={years.length - 1}
        step={1}
        value={shown}
        onChange={(event) => {
          const chosen = years[Number(event.target.value)]
          if (chosen) onChoose(chosen.year)
        }}
      />
      <div className="year-strip__ends" aria-hidden="true">
        <span>{years[0]?.year}</span>
        <span>{years.at(-1)?.year}</span>
      </div>
    </div>
  )
}
