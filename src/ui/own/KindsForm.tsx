import { useState } from 'react'
import { VALUE_KINDS, type ValueKind } from '../../core/indicators/indicator.ts'
import type { OwnTexts } from '../../i18n/own-texts.ts'
import { ChoiceSelect } from './ChoiceSelect.tsx'

interface KindsFormProps {
  readonly words: OwnTexts
  readonly headings: readonly string[]
  readonly onKinds: (kinds: Readonly<Record<string, ValueKind>>) => void
}

/** Asks what columns hold, before the sectors of a wijk can be taken together. */
export function KindsForm({ words, headings, onKinds }: KindsFormProps) {
  const { choices } = words
  const [kinds, setKinds] = useState<ReadonlyMap<string, ValueKind>>(new Map())
  return (
    <form
      className="own__columns"
      onSubmit={(event) => {
        event.preventDefault()
        // No prototype: a heading may be called anything.
        onKinds(Object.assign(Object.create(null), Object.fromEntries(kinds)))
      }}
    >
      {headings.map((heading) => (
        <ChoiceSelect
          key={heading}
          label={heading}
          about={choices.kind}
          options={VALUE_KINDS}
          labels={choices.valueKinds}
          chosen={kinds.get(heading) ?? null}
          placeholder={choices.choose}
          onChoose={(kind) => setKinds(new Map(kinds).set(heading, kind))}
        />
      ))}
      <div>
        <button type="submit" className="button button--primary">
          {words.file.again}
        </button>
      </div>
    </form>
  )
}
