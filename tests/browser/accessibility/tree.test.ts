import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/core/view/view-state.ts'
import { settled } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'
import { mainState, openMainState } from './main-states.ts'
import { wordsOf } from './words-of.ts'

/**
 * What a screen reader is given, kept as files that people read. After a change that is meant:
 * `UPDATE_TREE=1 npx vitest run --project browser tests/browser/accessibility/tree.test.ts`
 */
const IS_UPDATE = process.env.UPDATE_TREE === '1'
const FOLDER = join('tests', 'browser', 'accessibility', '__tree__')

const IN_THREE_LANGUAGES = ['first-screen', 'profile', 'find', 'stories']
const IN_DUTCH = [
  'table-of-jette',
  'two-indicators',
  'scenario',
  'service-card',
  'share',
  'presenter',
]

const STATES: readonly { readonly name: string; readonly language: Language }[] = [
  ...IN_THREE_LANGUAGES.flatMap((name) => LANGUAGES.map((language) => ({ name, language }))),
  ...IN_DUTCH.map((name) => ({ name, language: 'nl' as const })),
]

const test = browserTest({ webgl: 'off', reducedMotion: 'reduce' })

/** Long lists of the same kind, of which the first rows tell how all are read. */
const MOST_LIKE_ROWS = 3

/** The tree without what differs from one run to the next, and with long lists cut short. */
function readable(tree: string, baseUrl: string): string {
  const lines = tree
    .replaceAll(baseUrl, 'https://example.org/')
    // The day on which the map is cited.
    .replace(/(Geraadpleegd op )\d{1,2} \p{L}+ \d{4}/gu, '$1<today>')
    .replace(/(urldate = \{)\d{4}-\d{2}-\d{2}/g, '$1<today>')
    .replace(/(- definition: )\d{2}:\d{2}$/m, '$1<clock>')
    .replace(/(- definition: )\d+:\d{2}$/m, '$1<timer>')
    // A citation tells when the map was looked at.
    .replace(/(Geraadpleegd op )\d+ \p{L}+ \d{4}/gu, '$1<today>')
    .replace(/(urldate = \{)[\d-]+/g, '$1<today>')
    .split('\n')
  const kept: string[] = []
  const counts = new Map<number, number>()
  let cutIndent = Number.POSITIVE_INFINITY
  for (const line of lines) {
    const indent = line.search(/\S/)
    if (indent > cutIndent) continue
    cutIndent = Number.POSITIVE_INFINITY
    for (const deeper of counts.keys()) if (deeper > indent) counts.delete(deeper)
    if (!/^\s*- '?option /.test(line)) {
      counts.delete(indent)
      kept.push(line)
      continue
    }
    const count = (counts.get(indent) ?? 0) + 1
    counts.set(indent, count)
    if (count <= MOST_LIKE_ROWS) kept.push(line)
    else if (count === MOST_LIKE_ROWS + 1) kept.push(`${' '.repeat(indent)}# and more of these`)
    if (count > MOST_LIKE_ROWS) cutIndent = indent
  }
  return `${kept.join('\n')}\n`
}

async function treeOf(page: Page): Promise<string> {
  const dialog = page.locator('dialog[open]')
  // Behind a modal dialog there is nothing to read.
  const root = (await dialog.count()) > 0 ? dialog.first() : page.locator('body')
  return root.ariaSnapshot()
}

describe('what a screen reader is given', () => {
  test.for(STATES)('$name in $language', async ({ name, language }, { page }) => {
    const isTable = name === 'table-of-jette'
    const state = isTable ? { ...mainState('table'), query: 'd=table&g=21010' } : mainState(name)
    const shown = await openMainState(page, state, await wordsOf(language))
    if (shown === page) await settled(page)
    const file = join(FOLDER, `${name}.${language}.yml`)
    const baseUrl = new URL('.', shown.url()).href
    const read = async (): Promise<string> => readable(await treeOf(shown), baseUrl)
    if (IS_UPDATE) {
      await shown.waitForTimeout(1500)
      writeFileSync(file, await read())
    }
    expect(existsSync(file), `${file} is missing`).toBe(true)
    const kept = readFileSync(file, 'utf8')
    await expect.poll(read, { timeout: 10_000 }).toBe(kept)
  })
})
