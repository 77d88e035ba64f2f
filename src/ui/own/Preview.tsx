import { useId, useState } from 'react'
import type { OwnDataSet } from '../../core/own/own-data.ts'
import type { ReadOptions } from '../../import/import-port.ts'
import type { ImportWords } from '../../import/import-words.ts'
import {
  type ColumnChoices as Choices,
  choicesOfFile,
  chosenSet,
  countTaken,
  countUndecided,
} from '../../own/column-choice.ts'
import { ColumnChoices } from './ColumnChoices.tsx'
import { SheetForm } from './FileProblem.tsx'
import { MOST_NAME_CHARACTERS } from './name-limit.ts'
import type { OwnTools } from './own-tools.ts'
import { PreviewReport } from './PreviewReport.tsx'
import { replacedCount } from './replaced-count.ts'
import type { ImportStage } from './use-import.ts'

interface PreviewProps {
  readonly tools: OwnTools
  readonly importWords: ImportWords
  readonly stage: Extract<ImportStage, { kind: 'preview' }>
  readonly onRead: (options: ReadOptions) => void
  readonly onAdd: (set: OwnDataSet) => void
  readonly onDrop: () => void
}

/** What a file holds, what the person says of it, and the decision. */
export function Preview({ tools, importWords, stage, onRead, onAdd, onDrop }: PreviewProps) {
  const { words, ownData, tell } = tools
  const { preview, options } = stage
  const { data } = preview
  const titleId = useId()
  const [name, setName] = useState(preview.name)
  const [choices, setChoices] = useState<Choices>(() =>
    choicesOfFile(data.kind === 'indicators' ? data.indicators : []),
  )
  const replaced = replacedCount(data, choices, ownData.getState().entries)
  const sheets = preview.notes.flatMap((note) => (note.kind === 'otherSheets' ? note.sheets : []))

  function add(): void {
    const fault = data.kind === 'indicators' ? faultOf(choices) : null
    if (fault !== null) tell(fault)
    else onAdd(chosenSet(preview, choices, { name: name.trim() || preview.name, addedOn: today() }))
  }

  function faultOf(chosen: Choices): string | null {
    if (countTaken(chosen) === 0) return words.add.nothing
    const undecided = countUndecided(chosen)
    return undecided === 0 ? null : words.add.undecided(undecided)
  }

  return (
    <section aria-labelledby={titleId} className="own__section" data-own="preview">
      <h3 id={titleId} className="panel__title" tabIndex={-1}>
        {words.preview.title(preview.fileName)}
      </h3>
      <PreviewReport {...{ words, importWords, preview }} />
      {sheets.length > 0 && (
        <SheetForm {...{ words, sheets }} onSheet={(sheet) => onRead({ ...options, sheet })} />
      )}
      {data.kind === 'indicators' ? (
        <ColumnChoices {...{ words, choices }} indicators={data.indicators} onChange={setChoices} />
      ) : (
        <p>{words.choices.serviceType}</p>
      )}
      {replaced > 0 && <p className="notice">{words.preview.replaces(replaced)}</p>}
      <label className="field">
        <span className="field__label">{words.add.name}</span>
        <input
          className="field__input"
          value={name}
          maxLength={MOST_NAME_CHARACTERS}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <div className="own__buttons">
        <button type="button" className="button button--primary" onClick={add}>
          {words.add.add}
        </button>
        <button type="button" className="button" onClick={onDrop}>
          {words.add.drop}
        </button>
      </div>
    </section>
  )
}

/** In the time of the person, as a date is read. */
function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
