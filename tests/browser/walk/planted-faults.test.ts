import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { walkAndShrink } from '../../../scripts/walk/walk-and-shrink.ts'
import type { WalkStep } from '../../../scripts/walk/walk-step.ts'
import { walkPages } from './walk-page.ts'

/** A walk without a fault of its own, that changes year and indicator and ends in the table. */
const STEPS: readonly WalkStep[] = [
  { kind: 'key', key: 'Tab' },
  { kind: 'link', query: 'v=1&y=2018&l=nl' },
  { kind: 'resize', width: 1024, height: 700 },
  { kind: 'link', query: 'v=1&i=2233&l=nl' },
  { kind: 'link', query: 'v=1&i=2233&d=table&l=nl' },
]

/** The sectors on the map and in the table, without a fault of their own. */
const SECTOR_STEPS: readonly WalkStep[] = [
  { kind: 'link', query: 'v=1&y=2019&x=sectors&l=nl' },
  { kind: 'link', query: 'v=1&y=2019&x=sectors&d=table&w=20&l=fr' },
  // What is planted before it stays to be seen.
  { kind: 'key', key: 'Tab' },
]

interface Plant {
  readonly name: string
  /** Spoils the page after every step, as a fault of the app would. */
  readonly plant: (page: Page) => Promise<void>
  readonly rule: string
}

const PLANTS: readonly Plant[] = [
  {
    name: 'a legend that counts one wijk too many',
    rule: 'legend and map',
    plant: (page) =>
      page.evaluate(() => {
        const cell = document.querySelector('tr[data-legend="class"] td')
        if (cell) cell.textContent = String(Number(cell.textContent) + 1)
      }),
  },
  {
    name: 'a table that keeps a figure of before',
    rule: 'table and dots',
    plant: (page) =>
      page.evaluate(() => {
        const cell = document.querySelector('.district-table tbody tr td.number ~ td.number')
        if (cell) cell.textContent = '99,9%'
      }),
  },
  {
    name: 'a map painted in another colour than the legend says',
    rule: 'legend and map',
    plant: (page) =>
      page.evaluate(() => {
        document
          .querySelector('.map__svg [data-layer="districtFill"] path')
          ?.setAttribute('fill', '#123456')
      }),
  },
  {
    name: 'a sentence of another figure',
    rule: 'sentence',
    plant: (page) =>
      page.evaluate(() => {
        const text = document.querySelector('.headline__sentence')?.firstChild
        if (text) text.textContent = 'Iets anders.'
      }),
  },
  {
    name: 'an error in the console',
    rule: 'console',
    plant: (page) => page.evaluate(() => console.error('planted')),
  },
]

let pages: Awaited<ReturnType<typeof walkPages>>
beforeAll(async () => {
  pages = await walkPages('off')
})
afterAll(() => pages.end())

test('the walk itself is clean', async () => {
  expect(await walkAndShrink(pages, { steps: STEPS, wholeEvery: 2 })).toBeNull()
})

test('the walk over the sectors is clean', async () => {
  expect(await walkAndShrink(pages, { steps: SECTOR_STEPS, wholeEvery: 1 })).toBeNull()
})

test('a sector in another colour than legend and table say is found', {
  timeout: 120_000,
}, async () => {
  const report = await walkAndShrink(pages, {
    steps: SECTOR_STEPS,
    wholeEvery: 1,
    plant: (page) =>
      page.evaluate(() => {
        document
          .querySelector('.map__svg [data-layer="sectorFill"] path:not([fill^="var"])')
          ?.setAttribute('fill', '#123456')
      }),
  })
  expect(report).toContain('  legend and map: ')
})

test('a figure of a sector that is not of its link is found', { timeout: 120_000 }, async () => {
  const report = await walkAndShrink(pages, {
    steps: SECTOR_STEPS,
    wholeEvery: 1,
    plant: (page) =>
      page.evaluate(() => {
        const cell = document.querySelector('.sector-table tbody td.number')
        if (cell) cell.textContent = '99 999'
      }),
  })
  expect(report).toContain('  link: the table says ')
})

test.for(PLANTS)('$name is found', { timeout: 120_000 }, async ({ plant, rule }) => {
  const report = await walkAndShrink(pages, { steps: STEPS, wholeEvery: 2, plant })
  expect(report).toContain(`  ${rule}: `)
})

test('a fault that needs two steps of many is shrunk to these', { timeout: 120_000 }, async () => {
  const report = await walkAndShrink(pages, {
    steps: STEPS,
    wholeEvery: 100,
    plant: (page) =>
      page.evaluate(() => {
        // Shown by the unemployment figure in a window that was made smaller.
        if (innerWidth === 1024 && location.search.includes('i=2233')) console.error('planted')
      }),
  })
  expect(report).toContain('Shrunk from 4 steps to 2')
  expect(report).toContain('0: window of 1024 by 700')
  expect(report).toContain('1: open ?v=1&i=2233&l=nl')
})
