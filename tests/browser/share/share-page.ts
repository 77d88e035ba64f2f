import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'

/** Opens the share dialog and waits until its sections are there. */
export async function openShare(page: Page, name = 'Deel'): Promise<void> {
  await page.locator('.header').getByRole('button', { name, exact: true }).click()
  await page.locator('.share__sections').waitFor()
}

export interface SavedFile {
  readonly name: string
  readonly bytes: Buffer
}

/** Presses a button of the dialog and waits for the file that it saves. */
export async function save(page: Page, button: string): Promise<SavedFile> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 45_000 }),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await pathOf(download)) }
}

async function pathOf(download: Download): Promise<string> {
  const path = await download.path()
  if (!path) throw new Error('the download was not kept')
  return path
}

/** Width and height in the header of a PNG. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}
