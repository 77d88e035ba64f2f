import { DataError } from './data-error.ts'
import { LOADING, type LoadState, type SettledLoad } from './load-state.ts'

/** One thing that can be loaded, and where its state is kept. */
export interface LoadSlot<Value> {
  /** For the report of an error that names no file. */
  readonly name: string
  read(): LoadState<Value>
  write(state: LoadState<Value>): void
  load(): Promise<Value>
}

/**
 * Makes a function that gives what the slot holds, joins a load that is under way, or starts one
 * when there is none or the last one failed. Its promise never rejects.
 */
export function loadOnce<Value>(slot: LoadSlot<Value>): () => Promise<SettledLoad<Value>> {
  let running: Promise<SettledLoad<Value>> | null = null
  return () => {
    const state = slot.read()
    if (state.kind === 'loaded') return Promise.resolve(state)
    running ??= loadInto(slot).finally(() => {
      running = null
    })
    return running
  }
}

async function loadInto<Value>(slot: LoadSlot<Value>): Promise<SettledLoad<Value>> {
  slot.write(LOADING)
  const settled = await settle(slot)
  slot.write(settled)
  return settled
}

async function settle<Value>(slot: LoadSlot<Value>): Promise<SettledLoad<Value>> {
  try {
    return { kind: 'loaded', value: await slot.load() }
  } catch (error) {
    return { kind: 'failed', error: asDataError(error, slot.name) }
  }
}

function asDataError(error: unknown, name: string): DataError {
  return error instanceof DataError ? error : new DataError('invalid', name, String(error))
}
