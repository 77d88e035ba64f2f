import { useId, useState } from 'react'
import type { OwnTexts } from '../../i18n/own-texts.ts'
import type { ReadOptions } from '../../import/import-port.ts'
import type { ImportProblem } from '../../import/import-problem.ts'
import type { ImportWords } from '../../import/import-words.ts'
import { KindsForm } from './KindsForm.tsx'
import type { ImportStage } from './use-import.ts'

interface FileProblemProps {
  readonly words: OwnTexts
  readonly importWords: ImportWords
  readonly stage: Extract<ImportStage, { kind: 'problem' }>
  readonly onRead: (options: ReadOptions) => void
  readonly onOther: () => void
}

/** Why a file can not be added, and what can be said to read it all the same. */
export function FileProblem({ words, importWords, stage, onRead, onOther }: FileProblemProps) {
  const { file, problem, options } = stage
  const titleId = useId()
  const sheets = sheetsOf(problem)
  return (
    <section aria-labelledby={titleId} className="own__section">
      <h3 id={titleId} className="panel__title" tabIndex={-1}>
        {words.file.failed(file.name)}
      </h3>
      <p className="problem">
        {importWords.problem(problem)} {words.file.unchanged}
      </p>
      {problem.kind === 'yearNeeded' && (
        <YearForm words={words} onYear={(year) => onRead({ ...options, year })} />
      )}
      {problem.kind === 'ambiguousNumbers' && (
        <div className="own__buttons">
          {DECIMAL_MARKS.map((decimalMark) => (
            <button
              key={decimalMark}
              type="button"
              className="button"
              onClick={() => onRead({ ...options, decimalMark })}
            >
              {words.file.decimalMarks[decimalMark]}
            </button>
          ))}
        </div>
      )}
      {problem.kind === 'kindsNeeded' && (
        <KindsForm
          words={words}
          headings={problem.headings}
          onKinds={(valueKinds) =>
            onRead({ ...options, valueKinds: { ...options.valueKinds, ...valueKinds } })
          }
        />
      )}
      {sheets.length > 1 && (
        <SheetForm
          words={words}
          sheets={sheets}
          onSheet={(sheet) => onRead({ ...options, sheet })}
        />
      )}
      <div className="own__buttons">
        <button type="button" className="button" onClick={() => onRead(options)}>
          {words.file.again}
        </button>
        <button type="button" className="button" onClick={onOther}>
          {words.file.other}
        </button>
      </div>
    </section>
  )
}

function sheetsOf(problem: ImportProblem): readonly string[] {
  return problem.kind === 'noTable' || problem.kind === 'sheetNotFound' ? problem.sheets : []
}

const DECIMAL_MARKS = [',', '.'] as const

const FIRST_YEAR = 1900
const LAST_YEAR = 2100

function YearForm({
  words,
  onYear,
}: {
  readonly words: OwnTexts
  readonly onYear: (year: number) => void
}) {
  const [text, setText] = useState('')
  return (
    <form
      className="own__form"
      onSubmit={(event) => {
        event.preventDefault()
        onYear(Number(text))
      }}
    >
      <label className="field">
        <span className="field__label">{words.file.year}</span>
        <input
          className="field__input"
          type="number"
          required
          min={FIRST_YEAR}
          max={LAST_YEAR}
          step={1}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button type="submit" className="button button--primary">
        {words.file.again}
      </button>
    </form>
  )
}

interface SheetFormProps {
  readonly words: OwnTexts
  readonly sheets: readonly string[]
  readonly onSheet: (sheet: string) => void
}

/** Reads another sheet of the workbook. */
export function SheetForm({ words, sheets, onSheet }: SheetFormProps) {
  const [chosen, setChosen] = useState(sheets[0] ?? '')
  return (
    <form
      className="own__form"
      onSubmit={(event) => {
        event.preventDefault()
        onSheet(chosen)
      }}
    >
      <label className="field">
        <span className="field__label">{words.file.sheet}</span>
        <select
          className="field__input"
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          {sheets.map((sheet) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {words.file.again}
      </button>
    </form>
  )
}
