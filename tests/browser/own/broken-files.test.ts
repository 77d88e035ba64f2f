import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { openApp, plain, speak } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'
import { type BrokenFile, brokenFiles } from './broken-files.ts'
import { addFile, FIGURES, openOwn } from './own-page.ts'

const test = browserTest({ webgl: 'off' })

const folder = mkdtempSync(join(tmpdir(), 'wijkwijzer-broken-'))
let files: readonly BrokenFile[] = []
beforeAll(async () => {
  files = await brokenFiles()
  for (const { name, content } of files) {
    const bytes = content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content
    writeFileSync(join(folder, name), bytes)
  }
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** All that a page keeps: address, list, and what the browser stores. */
async function state(page: Page): Promise<unknown> {
  const kept = await page.evaluate(async () => {
    const rows: unknown[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      for (const store of database.objectStoreNames) {
        const all = await new Promise((resolve, reject) => {
          const asking = database.transaction(store).objectStore(store).getAll()
          asking.onsuccess = () => resolve(asking.result)
          asking.onerror = () => reject(asking.error)
        })
        rows.push([name, store, JSON.stringify(all)])
      }
      database.close()
    }
    return { address: window.location.href, stored: { ...localStorage }, rows }
  })
  return { ...kept, list: await page.locator('.own__list').innerText() }
}

async function messageOf(page: Page, { name }: BrokenFile): Promise<string> {
  await page.locator('.own input[type="file"]').setInputFiles(join(folder, name))
  const problem = page.locator('.own__section > .problem')
  await problem.waitFor()
  const text = plain(await problem.innerText())
  await page.locator('.own__section:not([data-own]) .own__buttons .button').last().click()
  await page.locator('.own input[type="file"]').waitFor({ state: 'attached' })
  return text
}

describe('twelve broken files', () => {
  test('each say what is wrong and leave everything as it was, in three languages', async ({
    page,
  }) => {
    await openApp(page)
    await openOwn(page)
    await addFile(page, FIGURES)
    const before = await state(page)
    expect(JSON.stringify(before)).toContain('vrijwilligers.csv')
    const inDutch = new Map<string, string>()
    for (const file of files) {
      const text = await messageOf(page, file)
      expect(text, file.name).toMatch(file.told)
      expect(text, file.name).toMatch(/ Er is niets veranderd\.$/)
      inDutch.set(file.name, text)
      expect(await state(page), file.name).toEqual(before)
    }
    expect(new Set(inDutch.values()).size).toBe(12)
    for (const language of ['fr', 'en']) {
      await page.keyboard.press('Escape')
      await speak(page, language)
      await openOwn(page)
      for (const file of files) {
        const text = await messageOf(page, file)
        expect(text, file.name).not.toMatch(/undefined|null|NaN|\[object/)
        expect(text, file.name).not.toBe(inDutch.get(file.name))
        expect(text.length, file.name).toBeGreaterThan(30)
      }
    }
  }, 180_000)
})
