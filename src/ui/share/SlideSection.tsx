import { HandOutStatus } from './HandOutStatus.tsx'
import { ShareSection } from './ShareSection.tsx'
import type { ShareTools } from './share-tools.ts'
import { useHandOut } from './use-hand-out.ts'

/** The view as a slide that can be edited. */
export function SlideSection({ share, exporter }: ShareTools) {
  const { slide: texts } = share.panel
  const { state, make } = useHandOut(exporter, share)
  return (
    <ShareSection title={texts.title} note={texts.note}>
      <div className="share__controls">
        <button
          type="button"
          className="button"
          aria-disabled={state.kind === 'busy'}
          onClick={() => make(texts.pptx, () => exporter.pptx([exporter.viewSlide()], ''))}
        >
          {texts.pptx}
        </button>
      </div>
      <HandOutStatus state={state} />
    </ShareSection>
  )
}
