import { Fragment, type ReactNode } from 'react'
import type { LegendClass, LegendMarker } from '../../core/figure/figure.ts'
import { markersInClass } from '../../core/figure/markers-in-class.ts'
import { NumberButton } from '../receipt/NumberButton.tsx'
import type { ReceiptQuestion } from '../receipt/receipt-question.ts'
import { useFigure, useTexts } from '../use-screen.ts'
import { ClassMarkers } from './ClassMarkers.tsx'

/** One row a class, then the missing ones with their reasons and the ground. */
export function LegendTable() {
  const { legend } = useFigure()
  const texts = useTexts()
  const { integer } = texts.format
  const { ui } = texts
  // The highest class stands on top, as on a scale.
  const rows = [...legend.classes].reverse()
  return (
    <table className="legend-table">
      <thead>
        <tr>
          <th scope="col">{ui.legend.limits}</th>
          <th scope="col" className="number">
            <span className="legend-table__areas">{ui.legend.areas[legend.areas]}</span>
          </th>
          <th scope="col" className="number">
            {ui.legend.inhabitants}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ClassRow key={row.classIndex} row={row} markers={markersInClass(row, legend)} />
        ))}
      </tbody>
      <tbody className="legend-table__others">
        {legend.missing.areaCount > 0 && (
          <OtherRow
            sign="missing"
            row={legend.missing}
            inhabitants={integer(legend.missing.inhabitants)}
          >
            <ul className="legend-table__reasons">
              {legend.missing.reasons.map(({ reason, label }) => (
                <li key={reason}>{label}</li>
              ))}
            </ul>
          </OtherRow>
        )}
        {legend.dotted && legend.dotted.areaCount > 0 && (
          <OtherRow sign="dotted" row={legend.dotted} />
        )}
        <OtherRow sign="ground" row={legend.ground} inhabitants="–" />
      </tbody>
    </table>
  )
}

interface OtherRowProps {
  /** How such an area is drawn. */
  readonly sign: 'missing' | 'dotted' | 'ground'
  readonly row: { readonly label: string; readonly areaCount: number }
  /** Absent where they stand in the classes already. */
  readonly inhabitants?: string
  /** What else is told below the label. */
  readonly children?: ReactNode
}

/** What is drawn in another way than by the colour of a class. */
function OtherRow({ sign, row, inhabitants, children }: OtherRowProps) {
  const { format } = useTexts()
  return (
    <tr data-legend={sign}>
      <th scope="row">
        <span className={`swatch swatch--${sign}`} />
        {row.label}
        {children}
      </th>
      <td className="number">{format.integer(row.areaCount)}</td>
      <td className="number">{inhabitants}</td>
    </tr>
  )
}

function ClassRow({
  row,
  markers,
}: {
  readonly row: LegendClass
  readonly markers: readonly LegendMarker[]
}) {
  const { format, ui } = useTexts()
  const { integer } = format
  const { legend } = ui
  return (
    <tr data-legend="class" data-class={row.classIndex}>
      <th scope="row">
        <span className="swatch" style={{ backgroundColor: row.fill }}>
          <ClassMarkers row={row} />
        </span>
        {row.label}
        {markers.map(({ kind, valueText }) => (
          <Fragment key={kind}>
            <span className="visually-hidden"> {legend.inClass} </span>
            <span className="legend-table__marker" data-marker={kind}>
              {legend[kind]} <NumberButton text={valueText} question={questionOf(kind)} />
            </span>
          </Fragment>
        ))}
      </th>
      <td className="number">{integer(row.areaCount)}</td>
      <td className="number">{integer(row.inhabitants)}</td>
    </tr>
  )
}

function questionOf(kind: LegendMarker['kind']): ReceiptQuestion {
  const subject = { kind: 'screen' } as const
  switch (kind) {
    case 'region':
      return { kind: 'view', reference: { kind: 'publishedRegion' }, subject }
    case 'zone':
      return { kind: 'view', reference: { kind: 'mean', group: 'zone' }, subject }
    case 'rest':
      return { kind: 'view', reference: { kind: 'mean', group: 'compared' }, subject }
  }
}
