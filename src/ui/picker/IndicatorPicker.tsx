import { useRef, useState } from 'react'
import { useApp } from '../app-context.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../use-screen.ts'
import { IndicatorList } from './IndicatorList.tsx'

/** Opens the list of indicators by theme, with a search over names, descriptions and synonyms. */
export function IndicatorPicker() {
  const { actions } = useApp()
  const { picker } = useTexts().ui
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')

  function open(): void {
    setQuery('')
    dialog.current?.showModal()
  }

  return (
    <>
      <button
        type="button"
        className="button button--primary"
        onClick={open}
        data-door="indicators"
      >
        <Icon name="swap" />
        {picker.open}
      </button>
      <Dialog dialogRef={dialog} title={picker.title} className="picker">
        <label className="field picker__filter">
          <span className="field__label">{picker.filter}</span>
          <input
            type="search"
            className="field__input"
            value={query}
            placeholder={picker.filterHint}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
        <div className="dialog__body">
          <IndicatorList
            query={query}
            onChoose={(id) => {
              dialog.current?.close()
              actions.chooseIndicator(id)
            }}
          />
        </div>
      </Dialog>
    </>
  )
}
