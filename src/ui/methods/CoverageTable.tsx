import type { Indicator } from '../../core/indicators/indicator.ts'
import type { YearCoverage } from '../../core/indicators/indicator-coverage.ts'
import type { IndicatorPageTexts } from '../../i18n/indicator-page-texts.ts'
import { useTexts } from '../use-screen.ts'

interface CoverageTableProps {
  readonly indicator: Indicator
  readonly coverage: readonly YearCoverage[]
  readonly page: IndicatorPageTexts
}

/** The years of an indicator, newest first: wijken with a figure, reasons, regional value. */
export function CoverageTable({ indicator, coverage, page }: CoverageTableProps) {
  const { format, reasons: words } = useTexts()
  const { columns } = page
  return (
    <details className="disclosure">
      <summary>{page.table}</summary>
      <div className="coverage__scroll">
        <table className="coverage__table">
          <thead>
            <tr>
              <th scope="col">{columns.year}</th>
              <th scope="col" className="number">
                {columns.observed}
              </th>
              <th scope="col">{columns.missing}</th>
              <th scope="col" className="number">
                {columns.region}
              </th>
            </tr>
          </thead>
          <tbody>
            {coverage.toReversed().map(({ year, exists, observed, reasons, regionalBenchmark }) => (
              <tr key={year}>
                <th scope="row">{format.year(year)}</th>
                <td className="number">{exists ? format.integer(observed) : page.noYear}</td>
                <td>
                  {reasons
                    .map(({ reason, districts }) => page.reason(words[reason].label, districts))
                    .join('; ')}
                </td>
                <td className="number">
                  {regionalBenchmark === null
                    ? '–'
                    : format.value(regionalBenchmark, indicator.unit, indicator.decimals)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
