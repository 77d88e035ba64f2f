import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

export interface AxeViolation {
  /** axe-core's name of the rule. */
  readonly rule: string
  readonly help: string
  /** CSS selectors of the elements that break it. */
  readonly elements: readonly string[]
}

const WCAG_AA: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
}

/** The accessibility rules (WCAG 2.2 A and AA, and axe's best practices) that the page breaks. */
export async function axeViolations(
  page: Page,
  options: RunOptions = WCAG_AA,
): Promise<readonly AxeViolation[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe.source)
  // All that axe found right is many times larger than what it found wrong: it stays in the page.
  return page.evaluate(
    async (runOptions) => {
      const { violations } = (await window.axe?.run(document, runOptions)) ?? {}
      if (!violations) throw new Error('axe gave no answer')
      return violations.map(({ id, help, nodes }) => ({
        rule: id,
        help,
        elements: nodes.map(({ target }) => target.join(' ')),
      }))
    },
    { ...options, resultTypes: ['violations' as const] },
  )
}

declare global {
  interface Window {
    readonly axe?: typeof axe
  }
}
