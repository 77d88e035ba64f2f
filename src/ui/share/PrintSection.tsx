import { useState } from 'react'
import { ORIENTATIONS, type Orientation, PAPERS, type Paper } from '../../state/exporter.ts'
import { RadioSwitch } from '../shared/RadioSwitch.tsx'
import { HandOutStatus } from './HandOutStatus.tsx'
import { ShareSection } from './ShareSection.tsx'
import type { ShareTools } from './share-tools.ts'
import { useHandOut } from './use-hand-out.ts'

/** The view on one sheet of paper, or as a PDF that the browser makes of it. */
export function PrintSection({ share, exporter }: ShareTools) {
  const { print: texts } = share.panel
  const [paper, setPaper] = useState<Paper>('A4')
  const [orientation, setOrientation] = useState<Orientation>('landscape')
  const { state, perform } = useHandOut(exporter, share)
  return (
    <ShareSection title={texts.title} note={texts.note}>
      <div className="share__controls">
        <RadioSwitch
          legend={texts.paper}
          name="print-paper"
          chosen={paper}
          options={PAPERS.map((value) => ({ value, label: value }))}
          onChoose={setPaper}
        />
        <RadioSwitch
          legend={texts.orientation}
          name="print-orientation"
          chosen={orientation}
          options={ORIENTATIONS.map((value) => ({ value, label: texts.orientations[value] }))}
          onChoose={setOrientation}
        />
        <button
          type="button"
          className="button"
          onClick={() =>
            perform(share.panel.printed, () =>
              exporter.print([exporter.viewSlide()], { paper, orientation }),
            )
          }
        >
          {texts.print}
        </button>
      </div>
      <HandOutStatus state={state} />
    </ShareSection>
  )
}
