import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { sha256 } from '../../data/sha256.ts'
import type { Downloaded, SourceRequest } from './answer.ts'

/** Finished downloads of one edition; a stopped refresh goes on where it was. */
export interface DownloadStore {
  /** null when it was not downloaded, or when the bytes are no longer those that were kept. */
  readonly find: (request: SourceRequest) => Downloaded | null
  readonly keep: (request: SourceRequest, download: Omit<Downloaded, 'sha256'>) => Downloaded
}

const noteSchema = z.object({
  url: z.string(),
  retrieved: z.string(),
  sha256: z.string(),
  headers: z.record(z.string(), z.string()),
})

/** Keeps downloads in a folder: the bytes, and beside them where they come from. */
export function downloadStore(folder: string): DownloadStore {
  const pathOf = ({ url, form }: SourceRequest) =>
    join(folder, sha256(`${url}\n${JSON.stringify(form ?? null)}`).slice(0, 24))
  return {
    find(request) {
      const path = pathOf(request)
      if (!existsSync(`${path}.json`) || !existsSync(path)) return null
      const note = noteSchema.parse(JSON.parse(readFileSync(`${path}.json`, 'utf8')))
      const body = new Uint8Array(readFileSync(path))
      return sha256(body) === note.sha256 ? { ...note, body } : null
    },
    keep(request, { body, headers, retrieved }) {
      mkdirSync(folder, { recursive: true })
      const path = pathOf(request)
      const hash = sha256(body)
      const { url, form } = request
      const note = { name: request.name, url, form, retrieved, sha256: hash, headers }
      writeFileSync(`${path}.part`, body)
      renameSync(`${path}.part`, path)
      writeFileSync(`${path}.json`, `${JSON.stringify(note, null, 2)}\n`)
      return { body, headers, retrieved, sha256: hash }
    },
  }
}
