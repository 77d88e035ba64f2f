import { useState } from 'react'
import type { ShareTexts } from '../../i18n/share-texts.ts'
import { asExportError } from '../../state/export-error.ts'
import type { ExportedFile, Exporter } from '../../state/exporter.ts'
import { useApp } from '../app-context.ts'

/** How far the making of a file has come, in words. */
export type HandOutState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly message: string }
  | { readonly kind: 'done'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string }

export interface HandOut {
  readonly state: HandOutState
  /** Makes a file and saves it; the outcome is shown and spoken. */
  readonly make: (name: string, run: () => Promise<ExportedFile>) => Promise<void>
  /** Does something without a file to save. */
  readonly perform: (done: string, run: () => Promise<unknown>) => Promise<void>
}

export function useHandOut(exporter: Exporter, { panel }: ShareTexts): HandOut {
  const { announcer } = useApp()
  const [state, setState] = useState<HandOutState>({ kind: 'idle' })

  function tell(next: Exclude<HandOutState, { kind: 'idle' }>): void {
    setState(next)
    announcer.say(next.message)
  }

  function fail(error: unknown): void {
    tell({ kind: 'failed', message: panel.failures[asExportError(error).kind] })
  }

  return {
    state,
    make: async (name, run) => {
      tell({ kind: 'busy', message: panel.busy(name) })
      try {
        const file = await run()
        exporter.save(file)
        tell({ kind: 'done', message: panel.saved(file.name) })
      } catch (error) {
        fail(error)
      }
    },
    perform: async (done, run) => {
      try {
        await run()
        tell({ kind: 'done', message: done })
      } catch (error) {
        fail(error)
      }
    },
  }
}
