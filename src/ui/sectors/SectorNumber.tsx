import type { SectorMark } from '../../core/sectors/sector-mark.ts'
import { NumberButton } from '../receipt/NumberButton.tsx'

interface SectorNumberProps {
  readonly mark: Extract<SectorMark, { kind: 'valued' }>
}

/** The figure of a sector, that can be asked where it comes from. */
export function SectorNumber({ mark: { sector, valueText } }: SectorNumberProps) {
  return (
    <NumberButton
      text={valueText}
      question={{ kind: 'sectors', reference: { kind: 'sector', sector } }}
    />
  )
}
