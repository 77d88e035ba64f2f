import { useEffect, useId, useState } from 'react'
import { quotableText } from '../../core/sentences/quotable-text.ts'
import { CopyButton } from '../shared/CopyButton.tsx'
import { useShownFigure } from '../use-screen.ts'
import { ShareSection } from './ShareSection.tsx'
import type { ShareTools } from './share-tools.ts'

type QrState =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'drawn'; readonly markup: string }
  | { readonly kind: 'tooLong' }

/** The address of the view, as text and as a code to scan. */
export function LinkSection({ share, exporter }: ShareTools) {
  const { link: texts } = share.panel
  const figure = useShownFigure()
  const link = exporter.viewLink()
  const addressId = useId()
  const [qr, setQr] = useState<QrState>({ kind: 'drawing' })

  useEffect(() => {
    let isWanted = true
    exporter.qrCode(link).then(
      (markup) => {
        if (isWanted) setQr(markup === null ? { kind: 'tooLong' } : { kind: 'drawn', markup })
      },
      // The link itself stands beside it and works.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [exporter, link])

  return (
    <ShareSection title={texts.title} note={texts.note}>
      <div className="share__link">
        <div className="share__controls">
          <label className="visually-hidden" htmlFor={addressId}>
            {texts.address}
          </label>
          <input
            id={addressId}
            className="field__input"
            readOnly
            value={link}
            onFocus={({ target }) => target.select()}
          />
          <CopyButton
            look="text"
            label={texts.copy}
            done={texts.copied}
            failed={texts.copyFailed}
            text={() => link}
          />
          <CopyButton
            look="text"
            label={texts.copySentence}
            done={texts.sentenceCopied}
            failed={texts.copyFailed}
            text={() => quotableText(figure, link)}
          />
        </div>
        {qr.kind === 'drawn' && (
          <div
            className="share__qr"
            role="img"
            aria-label={texts.qr}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing of squares
            dangerouslySetInnerHTML={{ __html: qr.markup }}
          />
        )}
      </div>
      {qr.kind === 'tooLong' && <p className="note">{texts.qrTooLong}</p>}
    </ShareSection>
  )
}
