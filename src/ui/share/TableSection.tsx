import { HandOutStatus } from './HandOutStatus.tsx'
import { ShareSection } from './ShareSection.tsx'
import type { ShareTools } from './share-tools.ts'
import { useHandOut } from './use-hand-out.ts'

/** The table as a file for a spreadsheet. */
export function TableSection({ share, exporter }: ShareTools) {
  const { table: texts } = share.panel
  const { state, make } = useHandOut(exporter, share)
  return (
    <ShareSection title={texts.title} note={texts.note}>
      <div className="share__controls">
        <button
          type="button"
          className="button"
          aria-disabled={state.kind === 'busy'}
          onClick={() => make(texts.csv, exporter.csv)}
        >
          {texts.csv}
        </button>
      </div>
      <HandOutStatus state={state} />
    </ShareSection>
  )
}
