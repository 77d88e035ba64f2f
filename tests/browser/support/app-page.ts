import type { Page } from 'playwright-core'

/** A row of the table view as a person reads it. */
export interface TableViewRow {
  readonly rank: string
  readonly district: string
  readonly municipality: string
  readonly value: string
  readonly inhabitants: string
  readonly isMissing: boolean
}

/** Thin and no-break spaces as plain ones, so that a test can name a number. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f\s]+/g, ' ').trim()
}

/** Opens the app at a link and waits until it answers. */
export async function openApp(page: Page, query = ''): Promise<void> {
  await page.goto(query)
  await page.locator('html:not([data-opening-link]) .shell[data-started]').waitFor()
}

/** Waits until the view that was asked for is on screen, also what is fetched or drawn last. */
export async function settled(page: Page): Promise<void> {
  await page
    .locator('.shell[aria-busy="false"]:not(:has(.lagging[aria-busy="true"], .part-loading))')
    .waitFor()
}

/**
 * Goes to another language in the open page, as an entry of the history does, and waits until the
 * page speaks it. Much quicker than opening the page anew.
 */
export async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate((asked) => {
    const url = new URL(window.location.href)
    url.searchParams.set('l', asked)
    window.history.replaceState(window.history.state, '', url)
    window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }))
  }, language)
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' })
  if ((await page.locator('.shell').count()) > 0) await settled(page)
}

/**
 * Goes to a link in the app that is open already, as an entry of the history does; opens it where no
 * app is open. The pointer and the focus are nowhere, as on a new page.
 */
export async function goTo(page: Page, query = ''): Promise<void> {
  if ((await page.locator('.shell').count()) === 0) return openApp(page, query)
  await page.mouse.move(0, 0)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  await follow(page, query || '?v=1')
  await settled(page)
}

/** Points at a place of the window with a last small step, as a hand does. */
export async function pointAt(
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<void> {
  await page.mouse.move(x + 1, y)
  await page.mouse.move(x, y)
}

/** Asks the open app for a link, as an entry of the history does, and waits for nothing. */
export async function follow(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', search)
    dispatchEvent(new PopStateEvent('popstate'))
  }, query)
}

/** Waits until the map drawn with WebGL has taken the place of the inline one. */
export async function waitForWebgl(page: Page): Promise<void> {
  await page.locator('.map[data-surface="webgl"]').waitFor({ timeout: 30_000 })
}

export async function chooseIndicator(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Ander cijfer kiezen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Kies een cijfer' })
  await dialog.getByRole('searchbox').fill(name)
  await dialog.locator('.picker__option').filter({ hasText: name }).first().click()
  await settled(page)
}

export async function showTable(page: Page): Promise<void> {
  await page.locator('.header .radio-switch__option', { hasText: 'Tabel' }).click()
  await page.locator('.district-table').waitFor()
}

/** All rows of the table view, in the order shown. */
export async function tableRows(page: Page): Promise<readonly TableViewRow[]> {
  await page.locator('.district-table').waitFor()
  const rows = await page.locator('.district-table tbody tr').evaluateAll((elements) =>
    elements.map((element) => {
      // The name alone: on a phone the municipality stands under it in the same cell.
      const cells = Array.from(
        element.children,
        (cell) => (cell.querySelector('.link-button') ?? cell).textContent ?? '',
      )
      return { cells, isMissing: element.querySelector('.district-table__missing') !== null }
    }),
  )
  return rows.map(({ cells, isMissing }) => {
    const [rank = '', district = '', municipality = '', value = '', inhabitants = ''] =
      cells.map(plain)
    return { rank, district, municipality, value, inhabitants, isMissing }
  })
}

/** Number of wijken that the legend counts: in classes, missing, and ground. */
export async function legendCounts(page: Page): Promise<{
  readonly classes: readonly number[]
  readonly missing: number
  readonly ground: number
}> {
  const countsOf = async (kind: string): Promise<readonly number[]> => {
    const cells = page.locator(`.legend-table tr[data-legend="${kind}"] td:nth-child(2)`)
    return (await cells.allTextContents()).map((text) => Number(plain(text).replace(' ', '')))
  }
  const [missing = 0] = await countsOf('missing')
  const [ground = 0] = await countsOf('ground')
  return { classes: await countsOf('class'), missing, ground }
}

/** What the inline map draws: how many inhabited wijken in a colour, and how many hatched. */
export async function drawnCounts(
  page: Page,
): Promise<{ readonly valued: number; readonly missing: number }> {
  const fills = await page
    .locator('.map__svg [data-layer="districtFill"] path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('fill') ?? ''))
  const missing = fills.filter((fill) => fill.startsWith('url(')).length
  return { valued: fills.length - missing, missing }
}
