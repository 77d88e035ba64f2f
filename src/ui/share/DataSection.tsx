import type { TakeOutTexts } from '../../i18n/take-out-texts.ts'
import { useApp } from '../app-context.ts'
import { HandOutStatus } from './HandOutStatus.tsx'
import { ShareSection } from './ShareSection.tsx'
import type { ShareTools } from './share-tools.ts'
import { useHandOut } from './use-hand-out.ts'

interface DataSectionProps extends ShareTools {
  readonly takeOut: TakeOutTexts
}

/** The figures of the view, for a spreadsheet or a map program. */
export function ViewDataSection({ share, exporter, takeOut }: DataSectionProps) {
  const { view: texts } = takeOut
  const { state, make } = useHandOut(exporter, share)
  return (
    <ShareSection title={texts.title} note={texts.note}>
      <div className="share__controls">
        <button
          type="button"
          className="button"
          aria-disabled={state.kind === 'busy'}
          onClick={() => make(texts.xlsx, exporter.data.xlsx)}
        >
          {texts.xlsx}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={state.kind === 'busy'}
          onClick={() => make(texts.geojson, exporter.data.geojson)}
        >
          {texts.geojson}
        </button>
      </div>
      <HandOutStatus state={state} />
    </ShareSection>
  )
}

/** The whole edition, as a package and for a map program. */
export function EditionDataSection({ share, exporter, takeOut }: DataSectionProps) {
  const { edition } = useApp()
  const { whole: texts } = takeOut
  const { state, make } = useHandOut(exporter, share)
  return (
    <ShareSection title={texts.title} note={texts.note(edition.id)}>
      <div className="share__controls">
        <button
          type="button"
          className="button"
          aria-disabled={state.kind === 'busy'}
          onClick={() => make(texts.dataPackage, exporter.data.dataPackage)}
        >
          {texts.dataPackage}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={state.kind === 'busy'}
          onClick={() => make(texts.geojson, exporter.data.editionGeojson)}
        >
          {texts.geojson}
        </button>
      </div>
      <HandOutStatus state={state} />
    </ShareSection>
  )
}
