import { useId } from 'react'
import type { DistrictCode } from '../../core/districts/district.ts'
import type { GapWithin } from '../../core/sectors/gap-within.ts'
import type { SectorMark } from '../../core/sectors/sector-mark.ts'
import type { SectorTexts } from '../../i18n/sector-texts.ts'
import { useApp } from '../app-context.ts'
import { NumberedText } from '../receipt/NumberedText.tsx'
import { useFigure } from '../use-screen.ts'
import { SectorNumber } from './SectorNumber.tsx'
import { SectorSwatch } from './SectorSwatch.tsx'
import { orderedSectors } from './sector-rows.ts'
import { useSectorAmount } from './use-sector-amount.ts'

interface SectorsOfDistrictProps {
  readonly district: DistrictCode
  /** null where no two sectors can be compared. */
  readonly gap: GapWithin | null
  readonly marks: readonly SectorMark[]
  readonly words: SectorTexts
}

/** The sectors of one wijk, lowest first, and how far they lie apart. */
export function SectorsOfDistrict({ district, gap, marks, words }: SectorsOfDistrictProps) {
  const { actions } = useApp()
  const figure = useFigure()
  const titleId = useId()
  const mark = figure.marks.find((one) => one.district === district)
  if (!mark) return null
  const rows = orderedSectors(
    marks.filter((one) => one.district === district),
    { sortBy: 'value', order: 'ascending' },
    figure.language,
  )
  const { panel, table } = words
  return (
    <section className="panel sector-panel" aria-labelledby={titleId}>
      <h2 id={titleId} className="panel__title">
        {panel.titleOf(mark.name)}
      </h2>
      <p>
        {gap ? <GapText gap={gap} words={words} /> : panel.noGap}{' '}
        {mark.kind === 'valued' && (
          <NumberedText
            text={panel.ofDistrict(mark.valueText)}
            numbers={[
              {
                text: mark.valueText,
                reference: {
                  kind: 'view',
                  reference: { kind: 'district', district },
                  subject: { kind: 'screen' },
                },
              },
            ]}
          />
        )}
      </p>
      {gap && <p className="note">{panel.compared(gap.compared, gap.leftOut)}</p>}
      <table className="sector-panel__table">
        <caption className="visually-hidden">{table.caption(mark.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{table.sector}</th>
            <th scope="col" className="number">
              {table.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.sector} data-sector={row.sector}>
              <th scope="row">
                <span className="sector-name">
                  <SectorSwatch mark={row} />
                  <span>
                    {row.name}
                    <small className="sector-caution">{row.basisText}</small>
                  </span>
                </span>
              </th>
              <td className="number">
                {row.kind === 'valued' ? (
                  <SectorNumber mark={row} />
                ) : (
                  <small className="sector-caution">{row.reasonText}</small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{figure.caution}</p>
      <button type="button" className="button" onClick={() => actions.selectDistrict(null)}>
        {panel.back}
      </button>
    </section>
  )
}

function GapText({ gap, words }: { readonly gap: GapWithin; readonly words: SectorTexts }) {
  const amount = useSectorAmount()
  const { district, lowest, highest, difference } = gap
  const written = {
    lowest: amount(lowest.value),
    highest: amount(highest.value),
    difference: amount(difference),
  }
  const parts = ['lowest', 'highest', 'difference'] as const
  return (
    <NumberedText
      text={words.panel.range(written.lowest, written.highest, written.difference)}
      numbers={parts.map((part) => ({
        text: written[part],
        reference: { kind: 'sectors', reference: { kind: 'within', district, part } },
      }))}
    />
  )
}
