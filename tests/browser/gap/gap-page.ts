import type { Locator, Page } from 'playwright-core'
import { plain } from '../support/app-page.ts'

export interface PanelGroup {
  readonly name: string
  readonly size: string
  readonly value: string
}

/** The gap panel as a person reads it; empty texts where it shows no gap. */
export interface PanelText {
  readonly difference: string
  readonly relative: string | null
  readonly zone: PanelGroup
  readonly compared: PanelGroup
}

export async function gapPanel(page: Page): Promise<PanelText> {
  const text = async (selector: string): Promise<string> =>
    plain((await page.locator(`.gap ${selector}`).allTextContents())[0] ?? '')
  const group = async (kind: string): Promise<PanelGroup> => {
    const size = await text(`[data-gap="${kind}"] .gap__size`)
    const term = await text(`[data-gap="${kind}"] dt`)
    return {
      name: term.slice(0, term.length - size.length).trim(),
      size,
      value: await text(`[data-gap="${kind}"] dd`),
    }
  }
  const isRelativeShown = (await page.locator('.gap .gap__relative').count()) > 0
  return {
    difference: await text('.gap__absolute'),
    relative: isRelativeShown ? await text('.gap__relative') : null,
    zone: await group('zone'),
    compared: await group('compared'),
  }
}

/** Opens a fold that may be open already. */
export async function openDisclosure(details: Locator): Promise<void> {
  if ((await details.getAttribute('open')) === null)
    await details.locator('summary').first().click()
}

/** The table of the years: difference and, where it is shown, the relative one. */
export async function yearRows(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await page
    .locator('[data-table="gap-years"] tbody tr')
    .evaluateAll((elements) =>
      elements.map((row) => Array.from(row.children, (cell) => cell.textContent ?? '')),
    )
  return new Map(
    rows.map((cells) => {
      const [year = '', ...values] = cells.map(plain)
      return [year, values.slice(0, 2)]
    }),
  )
}
