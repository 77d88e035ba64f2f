import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { malformedLink } from '../../support/malformed-link.ts'
import { openApp, settled } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'

const test = browserTest({ webgl: 'off' })

/** One link a field, so that each is seen to survive on its own; canonical as the app writes it. */
const LINKS = [
  '?v=1&i=2233',
  '?v=1&y=2018',
  '?v=1&m=change,2005',
  '?v=1&z=glossaryWithLaken',
  '?v=1&w=14',
  '?v=1&g=21001',
  '?v=1&k=quantile,5,yearShown',
  '?v=1&k=manual,18000,21000,24000',
  '?v=1&s=communityCentre,library',
  '?v=1&t=value,descending',
  '?v=1&q=molenbeek',
  '?v=1&l=fr',
  '?v=1&d=table',
  '?v=1&c=4.35,50.85,12',
  '?v=1&i=2233&y=2018&z=glossaryWithLaken&w=14&g=21012&k=natural,4,allYears&s=library&t=district,ascending&q=a&l=en&d=table',
] as const

test.for(LINKS)('%s survives reload and copy', async (link, { page }) => {
  await openApp(page, link)
  await settled(page)
  const picture = await words(page)
  await page.reload()
  await page.locator('html:not([data-opening-link]) .shell[data-started]').waitFor()
  await settled(page)
  expect(new URL(page.url()).search).toBe(link)
  expect(await words(page)).toEqual(picture)
})

/** What the page says of the view, wherever it says it. */
function words(page: Page): Promise<readonly string[]> {
  return page
    .locator('.headline, .legend, .years, .stage__side h2, .district-table')
    .allTextContents()
}

test('1,000 malformed links open a valid view and say nothing in the console', {
  timeout: 300_000,
}, async ({ page }) => {
  await openApp(page)
  const links = fc.sample(malformedLink, { numRuns: 1000, seed: 2018 })
  const broken = await page.evaluate(async (queries) => {
    const faults: string[] = []
    for (const query of queries) {
      try {
        history.pushState(null, '', `?${query}`)
      } catch {
        continue
      }
      dispatchEvent(new PopStateEvent('popstate'))
      // Some links ask for two figures, small maps or a show, whose code comes a moment later.
      const isShown = (): boolean =>
        document.querySelector('.show__title') !== null ||
        (Boolean(document.querySelector('h1')?.textContent) &&
          document.querySelector('.legend-table tr, .bivariate, .map[hidden]') !== null)
      for (let turn = 0; turn < 300 && !isShown(); turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      if (!isShown()) faults.push(query.slice(0, 80))
    }
    return faults
  }, links)
  await settled(page)
  expect(broken).toEqual([])
})

test.for(['?%', '?y=&i=&w=', '?i=__proto__&w=constructor', '?c=NaN,1e999,x&k=manual,3,2,1'])(
  '%s opens the first screen',
  async (link, { page }) => {
    await openApp(page, link)
    expect(await page.locator('h1').textContent()).toContain('inkomen')
  },
)

test.for([
  { link: '?i=2233&y=2018', from: 'before links had a version', told: null },
  {
    link: '?v=1&i=2233&newField=7',
    from: 'a later version, with a field unknown here',
    told: null,
  },
  {
    link: '?v=1&i=2233&i2=x&z=aDefinitionThatWentAway',
    from: 'an older version, with a definition that went away',
    told: 'de omschrijving van de arme sikkel',
  },
  {
    link: '?v=1&i=9999',
    from: 'an older edition, with a figure that went away',
    told: 'het cijfer',
  },
])(
  'a link of $from opens as far as it is understood, and says what is not',
  async ({ link, told }, { page }) => {
    await openApp(page, link)
    await settled(page)
    expect(await page.locator('h1').textContent()).toMatch(
      told === 'het cijfer' ? /belastbaar inkomen/ : /werkloosheid/i,
    )
    const notice = page.locator('.stage__intro .problem')
    expect(await notice.count()).toBe(told === null ? 0 : 1)
    if (told !== null) {
      expect(await notice.textContent()).toContain(told)
      await notice.getByRole('button', { name: 'Begrepen' }).click()
      await notice.waitFor({ state: 'detached' })
    }
  },
)
