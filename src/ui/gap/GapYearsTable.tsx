import type { YearGap } from '../../core/gap/gap-over-years.ts'
import type { GapReport } from '../../core/gap/gap-report.ts'
import { hasMeaningfulRatio } from '../../core/measures/available-measures.ts'
import { useTexts } from '../use-screen.ts'
import { useGroupNames } from './use-group-names.ts'

/** The lines as a table: both means and the gap of every year. */
export function GapYearsTable({
  gaps,
  view,
}: {
  readonly gaps: readonly YearGap[]
  readonly view: GapReport
}) {
  const { format, ui } = useTexts()
  const { years, difference } = ui.gap
  const names = useGroupNames()
  const { unit, decimals } = view.indicator
  const isRelativeShown = hasMeaningfulRatio(unit)
  const value = (mean: number | null): string =>
    mean === null ? '–' : format.value(mean, unit, decimals)
  return (
    <details className="disclosure">
      <summary>{years.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="gap__scroll" tabIndex={0} aria-label={years.caption}>
        <table className="gap-table" data-table="gap-years">
          <caption>{years.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{years.year}</th>
              <th scope="col" className="number">
                {difference}
              </th>
              {isRelativeShown && (
                <th scope="col" className="number">
                  {years.relative}
                </th>
              )}
              <th scope="col" className="number">
                {names.zone}
              </th>
              <th scope="col" className="number">
                {names.compared}
              </th>
            </tr>
          </thead>
          <tbody>
            {gaps.map(({ year, gap }) => (
              <tr key={year}>
                <th scope="row">{format.year(year)}</th>
                <td className="number">
                  {gap.absolute === null ? '–' : format.difference(gap.absolute, unit, decimals)}
                </td>
                {isRelativeShown && (
                  <td className="number">
                    {gap.relativePercent === null
                      ? '–'
                      : format.signedPercentage(gap.relativePercent, 1)}
                  </td>
                )}
                <td className="number">{value(gap.zone.mean)}</td>
                <td className="number">{value(gap.rest.mean)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
