import type { SupplyName } from './import-context.ts'
import type { MessageFromImportWorker, SuppliedContent } from './import-messages.ts'
import type { ImportOutcome } from './import-outcome.ts'
import type { ImportFile, ImportPort, ImportSupplies, ReadOptions } from './import-port.ts'
import type { ImportLine } from './spawn-import-worker.ts'

interface Reading {
  readonly line: ImportLine
  settle(outcome: ImportOutcome): void
}

/**
 * The page's side: a worker per file, ended with it, so that a cancelled or broken one leaves
 * nothing behind. Nothing of the file leaves the browser.
 *
 * @param spawn starts a worker
 */
export function createImportPort(spawn: () => ImportLine, supplies: ImportSupplies): ImportPort {
  let running: Reading | null = null

  const cancel = (): void => running?.settle({ kind: 'cancelled' })

  const start = (file: ImportFile, options: ReadOptions, reading: Reading): void => {
    const { districts, municipalities, indicators } = supplies
    const { name, content } = file
    reading.line.post({
      kind: 'read',
      name,
      content,
      options,
      districts,
      municipalities,
      indicators,
    })
  }

  return {
    read(file, options = {}, { signal, onProgress } = {}) {
      cancel()
      if (signal?.aborted === true) return Promise.resolve({ kind: 'cancelled' })
      return new Promise<ImportOutcome>((resolve) => {
        const breakDown = (detail: string): void =>
          reading?.settle({
            kind: 'problem',
            fileName: file.name,
            problem: { kind: 'worker', detail },
          })
        const line = spawned(spawn)
        if (line instanceof Error) {
          const problem = { kind: 'worker', detail: line.message } as const
          resolve({ kind: 'problem', fileName: file.name, problem })
          return
        }
        const reading: Reading = {
          line,
          settle(outcome) {
            signal?.removeEventListener('abort', cancel)
            line.close()
            if (running === reading) running = null
            resolve(outcome)
          },
        }
        running = reading
        signal?.addEventListener('abort', cancel, { once: true })
        line.listen((message) => receive(message, reading, supplies, onProgress), breakDown)
        try {
          start(file, options, reading)
        } catch (error) {
          breakDown(error instanceof Error ? error.message : String(error))
        }
      })
    },
    close: cancel,
  }
}

function spawned(spawn: () => ImportLine): ImportLine | Error {
  try {
    return spawn()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function receive(
  message: MessageFromImportWorker,
  { line, settle }: Reading,
  supplies: ImportSupplies,
  onProgress: ((part: number) => void) | undefined,
): void {
  switch (message.kind) {
    case 'progress':
      onProgress?.(message.part)
      return
    case 'need':
      supply(message.name, supplies).then(
        (content) => line.post({ kind: 'supply', supply: content }),
        () => line.post({ kind: 'supplyMissing', name: message.name }),
      )
      return
    case 'outcome':
      settle(message.outcome)
      return
  }
}

async function supply(name: SupplyName, supplies: ImportSupplies): Promise<SuppliedContent> {
  switch (name) {
    case 'streets':
      return { name, content: await supplies.streets() }
    case 'sectors':
      return { name, content: await supplies.sectors() }
    case 'outlines':
      return { name, content: await supplies.outlines() }
  }
}
