import type { ImportContext, SupplyContents, SupplyName } from './import-context.ts'
import type { MessageFromImportWorker, MessageToImportWorker } from './import-messages.ts'
import { ProblemError } from './problem-error.ts'
import { readFile } from './read-file.ts'

type ReadMessage = Extract<MessageToImportWorker, { kind: 'read' }>

/** The worker’s side: gives the handler for every message that comes in. */
export function serveImport(
  post: (message: MessageFromImportWorker) => void,
): (message: MessageToImportWorker) => void {
  const waiting = new Map<SupplyName, Waiting>()

  const supply = <Name extends SupplyName>(name: Name): Promise<SupplyContents[Name]> =>
    new Promise((resolve, reject) => {
      waiting.set(name, {
        // The answer to a need carries its name.
        settle: (content) => resolve(content as SupplyContents[Name]),
        fail: () => reject(new ProblemError({ kind: 'supplyMissing', supply: name })),
      })
      post({ kind: 'need', name })
    })

  const read = async (message: ReadMessage): Promise<void> => {
    const { name: fileName, content, options, districts, municipalities, indicators } = message
    const context: ImportContext = {
      districts,
      municipalities,
      indicators,
      told: {
        sheet: options.sheet ?? null,
        year: options.year ?? null,
        decimalMark: options.decimalMark ?? null,
        valueKinds: new Map(Object.entries(options.valueKinds ?? {})),
      },
      supply,
      progress: (part) => post({ kind: 'progress', part }),
    }
    try {
      const outcome = await readFile({ name: fileName, content }, context)
      post({ kind: 'outcome', outcome })
    } catch (error) {
      const problem =
        error instanceof ProblemError
          ? error.problem
          : ({
              kind: 'worker',
              detail: error instanceof Error ? error.message : `${error}`,
            } as const)
      post({ kind: 'outcome', outcome: { kind: 'problem', fileName, problem } })
    }
  }

  return (message) => {
    switch (message.kind) {
      case 'read':
        read(message)
        return
      case 'supply':
        waiting.get(message.supply.name)?.settle(message.supply.content)
        return
      case 'supplyMissing':
        waiting.get(message.name)?.fail()
        return
    }
  }
}

interface Waiting {
  settle(content: SupplyContents[SupplyName]): void
  fail(): void
}
