import { type RefObject, useId } from 'react'
import type { PresentTexts } from '../i18n/load-present-texts.ts'

interface ShowKeysProps {
  readonly dialogRef: RefObject<HTMLDialogElement | null>
  readonly texts: PresentTexts['present']['show']
}

/** The keys of a show, in a dialog. */
export function ShowKeys({ dialogRef, texts }: ShowKeysProps) {
  const titleId = useId()
  return (
    <dialog ref={dialogRef} className="dialog show-keys" aria-labelledby={titleId}>
      <h2 id={titleId}>{texts.keys}</h2>
      <dl className="show-keys__list">
        {texts.keyList.map(({ keys, does }) => (
          <div key={keys} className="show-keys__row">
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={() => dialogRef.current?.close()}>
        {texts.closeKeys}
      </button>
    </dialog>
  )
}
