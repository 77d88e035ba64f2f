import type { ExportedFile } from '../state/exporter.ts'

/** Time for the browser to begin its download, milliseconds. */
const RELEASE_AFTER = 60_000

/** Hands a file to the browser, which keeps it where its downloads go. */
export function saveFile({ name, blob }: ExportedFile): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER)
}
