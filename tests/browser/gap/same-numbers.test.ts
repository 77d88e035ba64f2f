import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { seededRandom } from '../../../src/core/random/seeded-random.ts'
import { uniformInteger } from '../../../src/core/random/uniform-integer.ts'
import { LANGUAGES } from '../../../src/core/view/view-state.ts'
import { legendCounts, openApp, plain, settled, tableRows } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'
import { gapPanel } from './gap-page.ts'

const test = browserTest({ webgl: 'off' })

interface PublishedEdition {
  readonly municipalities: readonly { readonly nis: string }[]
  readonly indicators: readonly {
    readonly id: string
    readonly theme: string
    readonly valueKind: string
    readonly years: readonly { readonly year: number }[]
  }[]
}
const edition: PublishedEdition = JSON.parse(readFileSync('public/geo/edition.json', 'utf8'))

const ZONES = [
  'glossary',
  'glossaryWithLaken',
  'belowRegion,85',
  'lowestClass',
  'lowLowCluster',
  'poorestFifth',
  'own,1.2.3.12.40,Proef',
]
const STATES = 20
const random = seededRandom(20_261_123)
const pick = <Item>(items: readonly Item[]): Item => {
  const item = items[uniformInteger(random, items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

const states = Array.from({ length: STATES }, () => {
  const indicator = pick(edition.indicators.filter(({ valueKind }) => valueKind !== 'count'))
  const { year } = pick(indicator.years)
  const zone = pick(ZONES)
  const comparison = pick([
    'rest',
    'region',
    `municipality,${pick(edition.municipalities).nis}`,
    'zone,glossary',
  ])
  const query = `?i=${indicator.id}&y=${year}&z=${zone}&r=${comparison}`
  return { query, isNationality: indicator.theme === 'nationality' }
})

const MODE_WORDS = {
  nl: { map: 'Kaart', table: 'Tabel' },
  fr: { map: 'Carte', table: 'Tableau' },
  en: { map: 'Map', table: 'Table' },
} as const

test.for(states)(
  'legend, table, sentence, tooltip and panel agree on $query',
  async ({ query, isNationality }, { page }) => {
    await openApp(page, query)
    for (const language of LANGUAGES) {
      await page
        .locator('.header .radio-switch__option', { hasText: language.toUpperCase() })
        .click()
      await page.locator(`html[lang="${language}"]`).waitFor()
      await settled(page)
      await page
        .locator('.header .radio-switch__option', { hasText: MODE_WORDS[language].map })
        .click()
      await page.locator('#map').waitFor()
      const panel = await gapPanel(page)
      const legend = await legendCounts(page)
      const sentence = plain((await page.locator('.headline__sentence').textContent()) ?? '')
      const markers = await legendMarkers(page)
      const hasGap = panel.difference !== ''
      if (hasGap) {
        for (const [kind, group] of [
          ['zone', panel.zone],
          ['rest', panel.compared],
        ] as const) {
          const marker = markers.get(kind)
          if (marker !== undefined) expect(marker, `${language} ${kind}`).toContain(group.value)
        }
        if (!isNationality) {
          expect(sentence, language).toContain(numberIn(panel.zone.value))
          expect(sentence, language).toContain(numberIn(unsigned(panel.difference)))
        }
      }
      const tooltip = await lowest(page)
      await page
        .locator('.header .radio-switch__option', { hasText: MODE_WORDS[language].table })
        .click()
      await page.locator('.district-table').waitFor()
      const rows = await tableRows(page)
      expect(rows.filter(({ isMissing }) => isMissing)).toHaveLength(legend.missing)
      expect(rows.filter(({ isMissing }) => !isMissing)).toHaveLength(
        legend.classes.reduce((sum, count) => sum + count, 0),
      )
      const row = rows.find(({ district }) => district === tooltip.name)
      expect(tooltip.value, `${language} ${tooltip.name}`).toContain(row?.value ?? 'no row')
      const dots = await page
        .locator('.distribution__dot')
        .evaluateAll((elements) =>
          elements.map((element) => element.getAttribute('aria-label') ?? ''),
        )
      const dot = dots.map(plain).find((label) => label.startsWith(`${tooltip.name},`))
      if (dot !== undefined) expect(dot).toContain(row?.value ?? 'no row')
    }
  },
)

/** The number without its unit: a sentence whose subject names the unit does not say it again. */
function numberIn(text: string): string {
  return text.match(/\d[\d ,.]*/)?.[0].trim() ?? text
}

/** Text of the marks of zone and other group, where they fall in a class of the legend. */
async function legendMarkers(page: Page): Promise<ReadonlyMap<string, string>> {
  const entries = await page
    .locator('.legend-table__marker')
    .evaluateAll((elements) =>
      elements.map(
        (one) => [one.getAttribute('data-marker') ?? '', one.textContent ?? ''] as const,
      ),
    )
  return new Map(entries.map(([kind, text]) => [kind, plain(text)]))
}

async function lowest(page: Page): Promise<{ readonly name: string; readonly value: string }> {
  await page.locator('#map').focus()
  await page.keyboard.press('End')
  const tooltip = page.locator('.tooltip[data-shown]')
  await tooltip.waitFor()
  return {
    name: plain((await tooltip.locator('.tooltip__name').textContent()) ?? ''),
    value: plain((await tooltip.locator('.tooltip__value').textContent()) ?? ''),
  }
}

/** The number of a difference with neither sign nor unit. */
function unsigned(difference: string): string {
  return difference.match(/\d[\d .,]*\d|\d/)?.[0] ?? difference
}
