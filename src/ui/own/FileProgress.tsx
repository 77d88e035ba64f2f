import { useEffect, useRef } from 'react'
import type { OwnTexts } from '../../i18n/own-texts.ts'
import { useTexts } from '../use-screen.ts'
import type { ImportStage } from './use-import.ts'

interface FileProgressProps {
  readonly words: OwnTexts
  readonly stage: Extract<ImportStage, { kind: 'reading' | 'adding' }>
  readonly onCancel: () => void
}

/** How far a file has come; reading can be stopped. */
export function FileProgress({ words, stage, onCancel }: FileProgressProps) {
  const { format } = useTexts()
  const stop = useRef<HTMLButtonElement>(null)
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => (stop.current ?? line.current)?.focus(), [])
  return (
    <div className="own__section">
      <p ref={line} tabIndex={-1}>
        {labelOf(words, stage, (part) => format.percentage(100 * part, 0))}
      </p>
      <progress
        className="own__progress"
        aria-label={stage.kind === 'reading' ? words.file.reading(stage.file.name) : words.add.busy}
        {...(stage.part === null ? {} : { value: stage.part, max: 1 })}
      />
      {stage.kind === 'reading' && (
        <button ref={stop} type="button" className="button" onClick={onCancel}>
          {words.file.cancel}
        </button>
      )}
    </div>
  )
}

function labelOf(
  words: OwnTexts,
  stage: FileProgressProps['stage'],
  percent: (part: number) => string,
): string {
  if (stage.kind === 'reading') return words.file.reading(stage.file.name)
  return stage.part === null ? words.add.busy : words.add.busyReach(percent(stage.part))
}
