import type { BivariateLegend } from '../../core/bivariate/bivariate-legend.ts'
import { useTexts, useView } from '../use-screen.ts'
import { BivariateGrid } from './BivariateGrid.tsx'

/** Three by three colours with their counts, the corners in words, and how the thirds are made. */
export function BivariateLegendView({ legend }: { readonly legend: BivariateLegend }) {
  const { ui } = useTexts()
  const { bivariate } = ui.lens
  const asked = useView((view) => view.year)
  const { cells, missing, second } = legend
  const corners = cells.filter((cell) => cell.first !== 1 && cell.second !== 1)
  if (cells.length === 0) return <p>{bivariate.noPairs}</p>
  return (
    <>
      {second.year !== asked && (
        <p className="notice">{bivariate.otherYear(second.name, second.year, asked)}</p>
      )}
      <BivariateGrid legend={legend} />
      <ul className="bivariate__others">
        <li data-legend="missing">
          <span className="swatch swatch--missing" /> {bivariate.missing}:{' '}
          {bivariate.count(missing.districtCount, missing.inhabitants)}
        </li>
      </ul>
      <h3 className="bivariate__corners-title">{bivariate.corners}</h3>
      <ul className="bivariate__corners">
        {corners.map((cell) => (
          <li key={cell.label}>
            <span className="swatch" style={{ backgroundColor: cell.fill }} />
            <span>
              {cell.label}
              <span className="note"> {bivariate.count(cell.districtCount, cell.inhabitants)}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="note">
        {bivariate.rule} {bivariate.notCause}
      </p>
    </>
  )
}
