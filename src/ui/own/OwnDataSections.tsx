import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { OwnTexts } from '../../i18n/own-texts.ts'
import type { ImportWords } from '../../import/import-words.ts'
import type { OwnData } from '../../own/own-data.ts'
import type { OwnEntry } from '../../own/own-entry.ts'
import { FileChooser } from './FileChooser.tsx'
import { FileProblem } from './FileProblem.tsx'
import { FileProgress } from './FileProgress.tsx'
import { OwnList } from './OwnList.tsx'
import { OwnStatus } from './OwnStatus.tsx'
import type { OwnMessage, OwnTools } from './own-tools.ts'
import { Preview } from './Preview.tsx'
import { useImport } from './use-import.ts'

interface OwnDataSectionsProps {
  readonly words: OwnTexts
  readonly importWords: ImportWords
  readonly ownData: OwnData
}

const SILENT: OwnMessage = { text: '', removed: null }

export function OwnDataSections({ words, importWords, ownData }: OwnDataSectionsProps) {
  const [message, setMessage] = useState(SILENT)
  const tell = useCallback(
    (text: string, removed?: OwnEntry) => setMessage({ text, removed: removed ?? null }),
    [],
  )
  const tools = useMemo((): OwnTools => ({ words, ownData, tell }), [words, ownData, tell])
  const { stage, read, cancel, add, drop } = useImport(tools)

  // What appears in the place of the file takes the focus, so that nobody is left at a control
  // that is gone.
  const outcome = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (stage.kind === 'preview' || stage.kind === 'problem') {
      outcome.current?.querySelector('h3')?.focus()
    }
  }, [stage.kind])

  return (
    <div className="own__sections">
      <div className="own__intro">
        <p>{words.intro}</p>
        <p className="notice">{words.privacy}</p>
      </div>
      <OwnStatus {...tools} message={message} />
      <div ref={outcome}>
        {stage.kind === 'idle' && <FileChooser words={words} onFile={(file) => void read(file)} />}
        {(stage.kind === 'reading' || stage.kind === 'adding') && (
          <FileProgress words={words} stage={stage} onCancel={cancel} />
        )}
        {stage.kind === 'problem' && (
          <FileProblem
            {...{ words, importWords, stage }}
            onRead={(options) => void read(stage.file, options)}
            onOther={drop}
          />
        )}
        {stage.kind === 'preview' && (
          <Preview
            key={stage.preview.id}
            {...{ tools, importWords, stage }}
            onRead={(options) => void read(stage.file, options)}
            onAdd={(set) => void add(set)}
            onDrop={drop}
          />
        )}
      </div>
      <OwnList {...tools} />
    </div>
  )
}
