import { useEffect, useState } from 'react'
import type { TakeOutTexts } from '../../i18n/take-out-texts.ts'
import type { ViewCitation } from '../../state/data-exporter.ts'
import { localDate } from '../../state/local-date.ts'
import { CopyButton } from '../shared/CopyButton.tsx'
import { useShownFigure } from '../use-screen.ts'
import { ShareSection } from './ShareSection.tsx'
import type { ShareTools } from './share-tools.ts'

interface CiteSectionProps extends Pick<ShareTools, 'exporter'> {
  readonly takeOut: TakeOutTexts
}

/** How to name the map in a text and in a list of references. */
export function CiteSection({ exporter, takeOut }: CiteSectionProps) {
  const { cite: texts } = takeOut
  const figure = useShownFigure()
  const [citation, setCitation] = useState<ViewCitation | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure is cited otherwise
  useEffect(() => {
    let isWanted = true
    exporter.data.cite(localDate(new Date())).then(
      (made) => isWanted && setCitation(made),
      // Without its words the section stays away; all others work.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [exporter, figure])

  if (!citation) return null
  return (
    <ShareSection title={texts.title} note={texts.note}>
      <CiteField
        label={texts.text}
        value={citation.text}
        rows={4}
        copy={texts.copyText}
        texts={texts}
      />
      <CiteField
        label={texts.bibtex}
        value={citation.bibtex}
        rows={11}
        copy={texts.copyBibtex}
        texts={texts}
      />
    </ShareSection>
  )
}

interface CiteFieldProps {
  readonly label: string
  readonly value: string
  readonly rows: number
  readonly copy: string
  readonly texts: TakeOutTexts['cite']
}

function CiteField({ label, value, rows, copy, texts }: CiteFieldProps) {
  return (
    <div className="share__cite">
      <label className="field">
        <span className="field__label">{label}</span>
        <textarea
          className="field__input share__code"
          readOnly
          rows={rows}
          value={value}
          onFocus={({ target }) => target.select()}
        />
      </label>
      <CopyButton
        look="text"
        label={copy}
        done={texts.copied}
        failed={texts.copyFailed}
        text={() => value}
      />
    </div>
  )
}
