import { useEffect, useRef, useState } from 'react'
import type { OwnDataSet } from '../../core/own/own-data.ts'
import type { ImportPreview } from '../../import/import-outcome.ts'
import type { ReadOptions } from '../../import/import-port.ts'
import type { ImportProblem } from '../../import/import-problem.ts'
import { changeText } from './change-text.ts'
import type { OwnTools } from './own-tools.ts'

/** A file on its way into the map. */
export type ImportStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly file: File; readonly part: number }
  | {
      readonly kind: 'problem'
      readonly file: File
      readonly problem: ImportProblem
      readonly options: ReadOptions
    }
  | {
      readonly kind: 'preview'
      readonly file: File
      readonly preview: ImportPreview
      readonly options: ReadOptions
    }
  /** `part` of reach that is computed, 0 to 1; null for figures. */
  | { readonly kind: 'adding'; readonly part: number | null }

export interface FileImport {
  readonly stage: ImportStage
  readonly read: (file: File, options?: ReadOptions) => Promise<void>
  readonly cancel: () => void
  readonly add: (set: OwnDataSet) => Promise<void>
  readonly drop: () => void
}

const IDLE: ImportStage = { kind: 'idle' }

/** Takes one file from the choice to the decision; nothing is added before that. */
export function useImport({ ownData, tell, words }: OwnTools): FileImport {
  const [stage, setStage] = useState<ImportStage>(IDLE)
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])

  async function read(file: File, options: ReadOptions = {}): Promise<void> {
    reading.current?.abort()
    const aborting = new AbortController()
    reading.current = aborting
    setStage({ kind: 'reading', file, part: 0 })
    tell(words.file.reading(file.name))
    const outcome = await ownData.importer.read({ name: file.name, content: file }, options, {
      signal: aborting.signal,
      onProgress: (part) => {
        if (!aborting.signal.aborted) setStage({ kind: 'reading', file, part })
      },
    })
    if (reading.current !== aborting) return
    reading.current = null
    switch (outcome.kind) {
      case 'cancelled':
        setStage(IDLE)
        tell(words.file.cancelled)
        return
      case 'problem':
        setStage({ kind: 'problem', file, problem: outcome.problem, options })
        tell('')
        return
      case 'preview':
        setStage({ kind: 'preview', file, preview: outcome, options })
        tell('')
    }
  }

  return {
    stage,
    read,
    cancel() {
      reading.current?.abort()
      reading.current = null
      setStage(IDLE)
      tell(words.file.cancelled)
    },
    async add(set) {
      const before = stage
      setStage({ kind: 'adding', part: set.data.kind === 'services' ? 0 : null })
      tell(words.add.busy)
      const change = await ownData.add(set, (part) => setStage({ kind: 'adding', part }))
      // What was refused can be decided anew.
      setStage(change.kind === 'done' ? IDLE : before)
      tell(changeText(change, words.add.done(set.name), words))
    },
    drop() {
      setStage(IDLE)
      tell(words.add.dropped)
    },
  }
}
