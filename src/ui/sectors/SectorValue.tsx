import type { SectorMark } from '../../core/sectors/sector-mark.ts'
import type { SectorTexts } from '../../i18n/sector-texts.ts'
import { SectorNumber } from './SectorNumber.tsx'

interface SectorValueProps {
  readonly mark: SectorMark
  readonly words: Pick<SectorTexts, 'few' | 'table'>
}

/** The figure of a sector with its caution, or why there is none. */
export function SectorValue({ mark, words }: SectorValueProps) {
  switch (mark.kind) {
    case 'valued':
      return mark.basis === 'few' ? (
        <>
          <SectorNumber mark={mark} /> <small className="sector-caution">{words.few}</small>
        </>
      ) : (
        <SectorNumber mark={mark} />
      )
    case 'missing':
      return <small className="sector-caution">{mark.reasonText}</small>
    case 'ground':
      return <small className="sector-caution">{words.table.ground}</small>
  }
}
