import type { Figure } from '../../core/figure/figure.ts'
import { useTexts } from '../use-screen.ts'

/** The classes of a small map with their limits, or its example circles. */
export function MiniLegend({ figure }: { readonly figure: Figure }) {
  const { ui } = useTexts()
  const { legend } = figure
  // The highest class comes first, as in the legend of the one map.
  const rows = legend.classes.length > 0 ? legend.classes.toReversed() : legend.symbols
  const { areaCount } = legend.missing
  return (
    <>
      <p className="note">{legend.unitText}</p>
      <ul className="mini-legend">
        {rows.map((row) => (
          <li key={row.label} className="mini-legend__row">
            <span
              className={'radiusPixels' in row ? 'swatch swatch--circle' : 'swatch'}
              style={{ backgroundColor: row.fill }}
            />
            {row.label}
            {'areaCount' in row && (
              <span className="visually-hidden">{ui.legend.districtCount(row.areaCount)}</span>
            )}
          </li>
        ))}
        {areaCount > 0 && (
          <li className="mini-legend__row">
            <span className="swatch swatch--missing" />
            {ui.lens.smallMaps.missing(areaCount)}
          </li>
        )}
      </ul>
    </>
  )
}
