import type { BivariateAxis, BivariateLegend } from '../../core/bivariate/bivariate-legend.ts'
import { TERCILES } from '../../core/inequality/bivariate-classes.ts'
import { useTexts } from '../use-screen.ts'

/** The nine classes as a table: the first indicator from left to right, the second upwards. */
export function BivariateGrid({ legend }: { readonly legend: BivariateLegend }) {
  const { format, ui } = useTexts()
  const { bivariate } = ui.lens
  const { first, second, cells } = legend
  const limits = ({ thirds }: BivariateAxis, third: 0 | 1 | 2): string =>
    thirds[third] === '' ? bivariate.emptyThird : thirds[third]
  return (
    <div className="bivariate-grid">
      <p className="bivariate-grid__axis">
        <span aria-hidden="true">→ </span>
        <span className="visually-hidden">{bivariate.columns} </span>
        {bivariate.axis(first.name, first.year)} <small>{first.unitText}</small>
      </p>
      <p className="bivariate-grid__axis">
        <span aria-hidden="true">↑ </span>
        <span className="visually-hidden">{bivariate.rows} </span>
        {bivariate.axis(second.name, second.year)} <small>{second.unitText}</small>
      </p>
      <table className="bivariate-grid__table">
        <caption className="visually-hidden">{bivariate.legend}</caption>
        <thead>
          <tr>
            <td />
            {TERCILES.map((third) => (
              <th key={third} scope="col">
                {bivariate.levels[third]} <small>{limits(first, third)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TERCILES.toReversed().map((row) => (
            <tr key={row}>
              <th scope="row">
                {bivariate.levels[row]} <small>{limits(second, row)}</small>
              </th>
              {TERCILES.map((column) => {
                const cell = cells.find((one) => one.first === column && one.second === row)
                return (
                  <td key={column} data-legend="pair" data-pair={`${column}${row}`}>
                    <span
                      className="bivariate-grid__fill"
                      style={{ backgroundColor: cell?.fill }}
                    />
                    <span className="bivariate-grid__count">
                      {format.integer(cell?.districtCount ?? 0)}
                    </span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
