import type { YearCoverage } from '../../core/indicators/indicator-coverage.ts'
import { useTexts } from '../use-screen.ts'

interface CoverageStripProps {
  readonly coverage: readonly YearCoverage[]
  /** Residential districts. */
  readonly total: number
}

/** Lightest shade of a year that has any figure. */
const FAINTEST = 0.15

/** One cell a year, the darker the more wijken have a figure; the table below tells the same. */
export function CoverageStrip({ coverage, total }: CoverageStripProps) {
  const { format } = useTexts()
  return (
    <div className="coverage" aria-hidden="true">
      <div className="coverage__cells">
        {coverage.map(({ year, exists, observed }) => (
          <div key={year} className="coverage__cell" title={`${year}: ${observed}`}>
            {exists && (
              <div
                className="coverage__shade"
                data-year={year}
                style={{ opacity: FAINTEST + (1 - FAINTEST) * (observed / total) }}
              />
            )}
          </div>
        ))}
      </div>
      <div className="coverage__years">
        <span>{format.year(coverage[0]?.year ?? 0)}</span>
        {coverage.length > 1 && <span>{format.year(coverage.at(-1)?.year ?? 0)}</span>}
      </div>
    </div>
  )
}
