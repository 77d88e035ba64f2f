import { type DragEvent, useId, useState } from 'react'
import type { OwnTexts } from '../../i18n/own-texts.ts'

interface FileChooserProps {
  readonly words: OwnTexts
  readonly onFile: (file: File) => void
}

/** What the file dialog offers first; whatever is chosen is looked at by its content. */
const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.json,.geojson,.zip'

/** A native choice of a file that is also a place to drop one. */
export function FileChooser({ words: { file }, onFile }: FileChooserProps) {
  const titleId = useId()
  const inputId = useId()
  const noteId = useId()
  const [isOver, setOver] = useState(false)

  function handleDrop(event: DragEvent): void {
    event.preventDefault()
    setOver(false)
    const dropped = event.dataTransfer.files[0]
    if (dropped) onFile(dropped)
  }

  return (
    <section aria-labelledby={titleId} className="own__section">
      <h3 id={titleId} className="panel__title" tabIndex={-1}>
        {file.title}
      </h3>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the input is the first */}
      <div
        className="own__drop"
        data-over={isOver ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={handleDrop}
      >
        <input
          id={inputId}
          className="visually-hidden"
          type="file"
          accept={ACCEPTED}
          aria-describedby={noteId}
          onChange={({ target }) => {
            const chosen = target.files?.[0]
            // The same file can be chosen again after it was mended.
            target.value = ''
            if (chosen) onFile(chosen)
          }}
        />
        <label htmlFor={inputId} className="button button--primary">
          {file.choose}
        </label>
        <span className="note own__drag">{file.drop}</span>
      </div>
      <p id={noteId} className="note">
        {file.kinds}
      </p>
    </section>
  )
}
