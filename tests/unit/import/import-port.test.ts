import { describe, expect, it } from 'vitest'
import { createImportPort } from '../../../src/import/create-import-port.ts'
import type { MessageToImportWorker } from '../../../src/import/import-messages.ts'
import type { ImportLine } from '../../../src/import/spawn-import-worker.ts'
import { inThread, port, supplies } from './support/read-bytes.ts'

const file = (text: string) => ({ name: 'a.csv', content: new Blob([text]) })
const TABLE = file('Wijk;Leden 2024\nZavel;1')

/** A worker that never answers, and what it was told. */
function silent() {
  const told: MessageToImportWorker[] = []
  let breakDown: (detail: string) => void = () => {}
  let closed = 0
  const line: ImportLine = {
    post: (message) => told.push(message),
    listen(_, onBreakdown) {
      breakDown = onBreakdown
    },
    close: () => {
      closed += 1
    },
  }
  return { line, told, closed: () => closed, breakDown: (detail: string) => breakDown(detail) }
}

describe('createImportPort', () => {
  it('tells how far it has come, to the end', async () => {
    const parts: number[] = []
    await port().read(TABLE, {}, { onProgress: (part) => parts.push(part) })
    expect(parts.at(-1)).toBe(1)
    expect([...parts].sort((a, b) => a - b)).toEqual(parts)
  })

  it('can be cancelled, which ends the worker', async () => {
    const worker = silent()
    const reading = new AbortController()
    const outcome = createImportPort(() => worker.line, supplies).read(TABLE, {}, reading)
    expect(worker.told.map(({ kind }) => kind)).toEqual(['read'])
    reading.abort()
    expect(await outcome).toEqual({ kind: 'cancelled' })
    expect(worker.closed()).toBe(1)
    const before = AbortSignal.abort()
    const port = createImportPort(() => worker.line, supplies)
    expect(await port.read(TABLE, {}, { signal: before })).toEqual({ kind: 'cancelled' })
    expect(worker.told).toHaveLength(1)
  })

  it('reads the latest file: the one before is cancelled', async () => {
    const worker = silent()
    const lines = [worker.line, inThread()]
    const reader = createImportPort(() => lines.shift() ?? inThread(), supplies)
    const first = reader.read(TABLE)
    const second = reader.read(TABLE)
    expect(await first).toEqual({ kind: 'cancelled' })
    expect((await second).kind).toBe('preview')
  })

  it('tells when the worker does not start or breaks down', async () => {
    const worker = silent()
    const outcome = createImportPort(() => worker.line, supplies).read(TABLE)
    worker.breakDown('out of memory')
    expect(await outcome).toEqual({
      kind: 'problem',
      fileName: 'a.csv',
      problem: { kind: 'worker', detail: 'out of memory' },
    })
    const none = createImportPort(() => {
      throw new Error('no worker here')
    }, supplies)
    expect(await none.read(TABLE)).toMatchObject({ problem: { kind: 'worker' } })
  })

  it('tells what could not be loaded, and asks only for what a file needs', async () => {
    const asked: string[] = []
    const absent = (name: string) => () => {
      asked.push(name)
      return Promise.reject(new Error('offline'))
    }
    const reader = createImportPort(inThread, {
      ...supplies,
      streets: absent('streets'),
      sectors: absent('sectors'),
      outlines: absent('outlines'),
    })
    expect((await reader.read(TABLE)).kind).toBe('preview')
    expect(asked).toEqual([])
    expect(await reader.read(file('Naam;Adres\nHuis;Zavel 1'))).toMatchObject({
      problem: { kind: 'supplyMissing', supply: 'outlines' },
    })
    expect(await reader.read(file('sector;Aantal 2024\n21001A00K;1'))).toMatchObject({
      problem: { kind: 'supplyMissing', supply: 'sectors' },
    })
    expect(asked).toEqual(['outlines', 'sectors'])
  })
})
