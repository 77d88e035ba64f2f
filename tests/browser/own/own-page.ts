import type { Page } from 'playwright-core'
import { plain, settled } from '../support/app-page.ts'

export interface GivenFile {
  readonly name: string
  readonly text: string
}

/** Some wijken with their codes as published. */
const WIJKEN = [
  [1, 'Grote Markt'],
  [2, 'Dansaert'],
  [3, 'Begijnhof - Diksmuide'],
  [4, 'Martelaars'],
  [6, 'Anneessens'],
] as const

/** A table of two columns of figures, one of them in two years; one row is of no wijk. */
export const FIGURES: GivenFile = {
  name: 'vrijwilligers.csv',
  text: [
    'Code;Vrijwilligers 2021;Vrijwilligers 2023;Score sfeer 2023',
    ...WIJKEN.map(([code], row) => `${code};${row},5;${row + 1},5;${row}`),
    '9999;1,5;1,5;1',
  ].join('\n'),
}

/** Two places in the middle of the city. */
export const PLACES: GivenFile = {
  name: 'speelhuizen.csv',
  text: [
    'naam;lengtegraad;breedtegraad',
    'Speelhuis Zuid;4.34210;50.84573',
    'Speelhuis Noord;4.35346;50.84838',
  ].join('\n'),
}

/** Opens the panel by way of the list of figures. */
export async function openOwn(page: Page): Promise<void> {
  await page.locator('[data-door="indicators"]').click()
  await page.locator('[data-door="own"]').click()
  await page.locator('.own input[type="file"]').waitFor({ state: 'attached' })
}

/** Gives a file to the panel, as a person who chooses it. */
export async function giveFile(page: Page, { name, text }: GivenFile): Promise<void> {
  await page
    .locator('.own input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
}

/** Says of every column that is not known that it is a rate. */
export async function decideColumns(page: Page): Promise<void> {
  const undecided = page.locator('.own__selects select[data-undecided]')
  while ((await undecided.count()) > 0) await undecided.first().selectOption('rate')
}

/** From the choice of a file to its place in the list. */
export async function addFile(page: Page, file: GivenFile): Promise<void> {
  await giveFile(page, file)
  await page.locator('[data-own="preview"]').waitFor()
  await decideColumns(page)
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  await page.locator('.own__item').filter({ hasText: file.name }).waitFor()
}

export async function showOnMap(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `${name} op de kaart tonen` }).click()
  await page.locator('.own').waitFor({ state: 'detached' })
  await settled(page)
}

/** What the panel says of the last change. */
export const ownStatus = async (page: Page): Promise<string> =>
  plain(await page.locator('.own__status [role="status"]').innerText())
