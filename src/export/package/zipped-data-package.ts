import JSZip from 'jszip'
import { dataPackage } from './data-package.ts'
import type { PackagedEdition } from './packaged-edition.ts'

/** The data package of an edition as a zip; the same edition gives the same bytes. */
export async function zippedDataPackage(packaged: PackagedEdition): Promise<Blob> {
  const zip = new JSZip()
  const date = firstDayOf(packaged.edition.id)
  for (const [path, text] of await dataPackage(packaged, sha256)) {
    zip.file(path, text, { date, createFolders: false })
  }
  return zip.generateAsync({ type: 'blob', compression: 'DEFLATE', platform: 'UNIX' })
}

/** The day of an edition, so that a file does not change with the clock. */
function firstDayOf(edition: string): Date {
  const [year = 2000, month = 1, day = 1] = edition.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day))
}

/** Absent on a page that did not come over a safe connection; the package then has no hashes. */
async function sha256(text: string): Promise<string | null> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (!subtle) return null
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
