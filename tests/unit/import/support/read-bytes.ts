import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { OwnIndicator, OwnService } from '../../../../src/core/own/own-data.ts'
import { loadSectorEditions } from '../../../../src/data/load-sector-editions.ts'
import { createImportPort } from '../../../../src/import/create-import-port.ts'
import type { MessageFromImportWorker } from '../../../../src/import/import-messages.ts'
import type { ImportOutcome, ImportPreview } from '../../../../src/import/import-outcome.ts'
import type { ImportPort, ImportSupplies, ReadOptions } from '../../../../src/import/import-port.ts'
import type { ImportProblem } from '../../../../src/import/import-problem.ts'
import { serveImport } from '../../../../src/import/serve-import.ts'
import type { ImportLine } from '../../../../src/import/spawn-import-worker.ts'
import { publishedEdition, publishedLoader } from '../../../support/published-edition.ts'

const PUBLIC_FOLDER = fileURLToPath(new URL('../../../../public/', import.meta.url))

const { districts, municipalities, indicators } = publishedEdition

export const supplies: ImportSupplies = {
  districts,
  municipalities,
  indicators,
  streets: () => publishedLoader.loadStreets(publishedEdition),
  sectors: () =>
    loadSectorEditions(
      async (path) => {
        const text = await readFile(PUBLIC_FOLDER + path, 'utf8')
        return { ok: true, status: 200, text: async () => text }
      },
      '',
      publishedEdition.id,
    ),
  outlines: async () => (await publishedLoader.loadGeometry(publishedEdition)).districts,
}

/** The worker in this thread: messages are copied on their way, as they are between threads. */
export function inThread(): ImportLine {
  let hear: (message: MessageFromImportWorker) => void = () => {}
  const receive = serveImport((message) => queueMicrotask(() => hear(structuredClone(message))))
  return {
    post: (message) => receive(structuredClone(message)),
    listen(onMessage) {
      hear = onMessage
    },
    close() {
      hear = () => {}
    },
  }
}

export const port = (): ImportPort => createImportPort(inThread, supplies)

export function readContent(
  content: Blob | Uint8Array | string,
  options: ReadOptions = {},
  name = 'bestand.csv',
): Promise<ImportOutcome> {
  const blob = content instanceof Blob ? content : new Blob([content as BlobPart])
  return port().read({ name, content: blob }, options)
}

/** @throws Error with the problem when the file can not be added */
export async function previewOf(
  content: Blob | Uint8Array | string,
  options: ReadOptions = {},
  name?: string,
): Promise<ImportPreview> {
  const outcome = await readContent(content, options, name)
  if (outcome.kind !== 'preview') throw new Error(JSON.stringify(outcome))
  return outcome
}

/** @throws Error when the file can be added */
export async function problemOf(
  content: Blob | Uint8Array | string,
  options: ReadOptions = {},
  name?: string,
): Promise<ImportProblem> {
  const outcome = await readContent(content, options, name)
  if (outcome.kind !== 'problem') throw new Error(`read as ${outcome.kind}`)
  return outcome.problem
}

export function indicatorsIn({ data }: ImportPreview): readonly OwnIndicator[] {
  if (data.kind !== 'indicators') throw new Error('services were read')
  return data.indicators
}

export function servicesIn({ data }: ImportPreview): readonly OwnService[] {
  if (data.kind !== 'services') throw new Error('indicators were read')
  return data.services
}

/** The cell of a wijk in a year: a figure or the reason for none. */
export function cellOf({ columns }: OwnIndicator, district: number, year: number): number | string {
  const yearIndex = columns.years.indexOf(year)
  const districtIndex = columns.districts.indexOf(district)
  const value = columns.values[yearIndex]?.[districtIndex]
  return value ?? columns.missing[yearIndex]?.[String(district)] ?? 'no cell'
}
