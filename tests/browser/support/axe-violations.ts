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
  await page.evaluate(axe.source)
  const results = await page.evaluate((runOptions) => window.axe.run(document, runOptions), options)
  return results.violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map(({ target }) => target.join(' ')),
  }))
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
