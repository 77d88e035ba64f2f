import { createHash } from 'node:crypto'
import type { InlineHashes } from './content-security-policy.ts'

const ELEMENT = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g
const SOURCE = /\ssrc\s*=/
const TYPE = /\stype\s*=\s*"([^"]*)"/

/** Types of script that a browser runs; any other makes the element plain data. */
const RUN_TYPES = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules'])

/** The hashes of all scripts and styles that stand in a page itself. */
export function inlineHashes(html: string): InlineHashes {
  const scripts: string[] = []
  const styles: string[] = []
  for (const [, name, attributes = '', content = ''] of html.matchAll(ELEMENT)) {
    if (name === 'style') styles.push(sourceHash(content))
    else if (isRun(attributes)) scripts.push(sourceHash(content))
  }
  return { scripts, styles }
}

function isRun(attributes: string): boolean {
  return !SOURCE.test(attributes) && RUN_TYPES.has(TYPE.exec(attributes)?.[1] ?? '')
}

/** @see https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function sourceHash(content: string): string {
  return `sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`
}
