import { useState } from 'react'
import type { IndicatorId } from '../../core/indicators/indicator.ts'
import { OwnDataButton } from '../own/OwnDataButton.tsx'
import { useTexts } from '../use-screen.ts'
import { IndicatorList } from './IndicatorList.tsx'

/** The list of indicators by theme, with a search over names, descriptions and synonyms. */
export function IndicatorChoice({ onChoose }: { readonly onChoose: (id: IndicatorId) => void }) {
  const { picker } = useTexts().ui
  const [query, setQuery] = useState('')
  return (
    <>
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
        <IndicatorList query={query} onChoose={onChoose} />
        <OwnDataButton />
      </div>
    </>
  )
}
