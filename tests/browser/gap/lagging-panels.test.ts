import { describe, expect } from 'vitest'
import { openApp, settled } from '../support/app-page.ts'
import { test } from '../support/browser-test.ts'

/** What the page tells at one moment. */
interface Moment {
  readonly headline: string
  /** The title and year for which the dots stand. */
  readonly dots: string
  /** Values in the list of the highest wijken. */
  readonly highest: string
  readonly busy: string
}

describe('the panels beside the map', () => {
  test('show one figure at a time, say when it is not yet the one on the map, and catch up', async ({
    page,
  }) => {
    await openApp(page)
    await settled(page)
    const moments = await page.evaluate(
      () =>
        new Promise<readonly Moment[]>((resolve) => {
          const text = (selector: string): string =>
            document.querySelector(selector)?.textContent ?? ''
          const seen: Moment[] = []
          const look = (): void => {
            seen.push({
              headline: text('.years__now'),
              dots: document.querySelector('.distribution__list')?.getAttribute('aria-label') ?? '',
              highest: text('.extremes__list'),
              busy: document.querySelector('.lagging')?.getAttribute('aria-busy') ?? '',
            })
          }
          const observer = new MutationObserver(look)
          const everything = { subtree: true, childList: true, attributes: true }
          observer.observe(document.body, { ...everything, characterData: true })
          const years = ['2019', '2020', '2021', '2022']
          const next = (): void => {
            const year = years.shift()
            if (year === undefined) {
              observer.disconnect()
              resolve(seen)
              return
            }
            history.pushState(null, '', `?y=${year}`)
            dispatchEvent(new PopStateEvent('popstate'))
            // One change comes while the panels are still behind, the others when they stand.
            setTimeout(next, year === '2020' ? 0 : 400)
          }
          next()
        }),
    )

    // Each figure of the panels has one text of dots and one list, whenever it is seen.
    const listOf = new Map<string, string>()
    for (const { dots, highest } of moments) {
      expect(listOf.get(dots) ?? highest).toBe(highest)
      listOf.set(dots, highest)
    }
    for (const { busy, dots, headline } of moments) {
      if (busy === 'false') expect(dots).toContain(headline)
    }
    expect(
      moments.some(({ busy, dots, headline }) => busy === 'true' && !dots.includes(headline)),
    ).toBe(true)
    expect(moments.at(-1)).toMatchObject({ headline: '2022', busy: 'false' })
    expect(moments.at(-1)?.dots).toContain('2022')
  })
})
