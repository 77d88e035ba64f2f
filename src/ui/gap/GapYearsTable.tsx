import type { YearGap } from '../../core/gap/gap-over-years.ts'
import type { GapReport } from '../../core/gap/gap-report.ts'
import { hasMeaningfulRatio } from '../../core/measures/available-measures.ts'
import type { NumberReference } from '../../core/receipt/number-reference.ts'
import { NumberButton } from '../receipt/NumberButton.tsx'
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
  const { years } = ui.gap
  const names = useGroupNames()
  const { unit, decimals } = view.indicator
  const isRelativeShown = hasMeaningfulRatio(unit)
  const value = (mean: number): string => format.value(mean, unit, decimals)
  const difference = (gap: number): string => format.difference(gap, unit, decimals)
  const percentage = (gap: number): string => format.signedPercentage(gap, 1)
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
                {ui.gap.difference}
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
                <YearCell year={year} value={gap.absolute} written={difference} reference={GAP} />
                {isRelativeShown && (
                  <YearCell
                    year={year}
                    value={gap.relativePercent}
                    written={percentage}
                    reference={RELATIVE_GAP}
                  />
                )}
                <YearCell year={year} value={gap.zone.mean} written={value} reference={ZONE} />
                <YearCell year={year} value={gap.rest.mean} written={value} reference={COMPARED} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

const GAP: NumberReference = { kind: 'gapOverYears', form: 'absolute' }
const RELATIVE_GAP: NumberReference = { kind: 'gapOverYears', form: 'relative' }
const ZONE: NumberReference = { kind: 'meanOverYears', group: 'zone' }
const COMPARED: NumberReference = { kind: 'meanOverYears', group: 'compared' }

interface YearCellProps {
  readonly year: number
  readonly value: number | null
  readonly written: (value: number) => string
  readonly reference: NumberReference
}

function YearCell({ year, value, written, reference }: YearCellProps) {
  return (
    <td className="number">
      {value === null ? (
        '–'
      ) : (
        <NumberButton
          text={written(value)}
          question={{ kind: 'view', reference, subject: { kind: 'year', year } }}
        />
      )}
    </td>
  )
}
