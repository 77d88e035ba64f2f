import JSZip from 'jszip'
import { IMPORT_LIMITS } from '../limits.ts'
import { ProblemError, refuse } from '../problem-error.ts'

/** Files inside an archive, by path. */
export type Archive = ReadonlyMap<string, Uint8Array>

/**
 * Unpacks a zip archive. What its directory says of sizes is not believed: bytes are counted while
 * they come out, and unpacking stops at the limit.
 *
 * @param isNeeded whether a part is unpacked; the others are in the list of paths only
 * @throws ProblemError `unpacksTooLarge`, `tooManyParts`, `encryptedFile` or `damagedFile`
 */
export async function readArchive(
  bytes: Uint8Array,
  isNeeded: (path: string) => boolean,
): Promise<{ readonly paths: readonly string[]; readonly parts: Archive }> {
  const zip = await openZip(bytes)
  const files = Object.values(zip.files).filter(({ dir }) => !dir)
  if (files.length > IMPORT_LIMITS.parts) {
    refuse({ kind: 'tooManyParts', mostParts: IMPORT_LIMITS.parts })
  }
  const parts = new Map<string, Uint8Array>()
  let left: number = IMPORT_LIMITS.unpackedBytes
  for (const file of files) {
    if (!isNeeded(file.name)) continue
    const part = await unpack(file, left)
    left -= part.length
    parts.set(file.name, part)
  }
  return { paths: files.map(({ name }) => name), parts }
}

async function openZip(bytes: Uint8Array): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return refuse(
      /encrypted/i.test(detail) ? { kind: 'encryptedFile' } : { kind: 'damagedFile', detail },
    )
  }
}

/** The part of the interface of jszip that its types leave out. */
interface StreamedFile {
  internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array>
}

function unpack(file: JSZip.JSZipObject, mostBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let length = 0
    const stream = (file as JSZip.JSZipObject & StreamedFile).internalStream('uint8array')
    stream.on('data', (chunk) => {
      length += chunk.length
      if (length > mostBytes) {
        stream.pause()
        chunks.length = 0
        reject(
          new ProblemError({ kind: 'unpacksTooLarge', mostBytes: IMPORT_LIMITS.unpackedBytes }),
        )
        return
      }
      chunks.push(chunk)
    })
    stream.on('error', ({ message }) =>
      reject(new ProblemError({ kind: 'damagedFile', detail: message })),
    )
    stream.on('end', () => resolve(joined(chunks, length)))
    stream.resume()
  })
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
