import { useEffect, useRef, useState } from 'react'
import type { OwnTexts } from '../../i18n/own-texts.ts'
import { MOST_NAME_CHARACTERS } from './name-limit.ts'

interface RenameFormProps {
  readonly words: OwnTexts
  readonly name: string
  readonly onSave: (name: string) => void
  readonly onCancel: () => void
}

export function RenameForm({ words: { list }, name, onSave, onCancel }: RenameFormProps) {
  const [text, setText] = useState(name)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.select(), [])
  return (
    <form
      className="own__form"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(text.trim())
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // The dialog stays open: only the naming ends.
        event.preventDefault()
        event.stopPropagation()
        onCancel()
      }}
    >
      <label className="field">
        <span className="field__label">{list.newName}</span>
        <input
          ref={input}
          className="field__input"
          value={text}
          required
          maxLength={MOST_NAME_CHARACTERS}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button type="submit" className="button button--small button--primary">
        {list.save}
      </button>
      <button type="button" className="button button--small" onClick={onCancel}>
        {list.cancel}
      </button>
    </form>
  )
}
