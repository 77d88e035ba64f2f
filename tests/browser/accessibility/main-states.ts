import type { Page } from 'playwright-core'
import { openApp, settled } from '../support/app-page.ts'
import type { Words } from './words-of.ts'

/** A screen that people meet, and how to come there. */
export interface MainState {
  readonly name: string
  /** Query of the link, without version and language. */
  readonly query: string
  readonly hash?: string
  /**
   * Goes from the opened link to the state and waits until all of it stands.
   *
   * @returns the window to look at, when it is another one
   */
  readonly reach: (page: Page, words: Words) => Promise<Page | undefined>
}

const GALLAIT_STREET = '4.36887,50.86674'

const waitFor = async (page: Page, selector: string): Promise<undefined> => {
  await page.locator(selector).first().waitFor({ timeout: 30_000 })
  return undefined
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click()

export const MAIN_STATES: readonly MainState[] = [
  {
    name: 'first-screen',
    query: '',
    reach: (page) => waitFor(page, '.gap [data-table="gap-years"], .gap__group'),
  },
  { name: 'profile', query: 'w=8', reach: (page) => waitFor(page, '.profile') },
  {
    name: 'portrait',
    query: 'w=8',
    async reach(page, { texts }) {
      await page.locator('.profile').getByRole('button', { name: texts.ui.portrait.open }).click()
      return waitFor(page, '.similar__list')
    },
  },
  { name: 'table', query: 'd=table', reach: (page) => waitFor(page, '.district-table tbody tr') },
  {
    name: 'gap-panel',
    query: '',
    async reach(page) {
      await waitFor(page, '.gap details')
      for (const summary of await page.locator('.gap details:not([open]) > summary').all())
        await summary.click()
      return undefined
    },
  },
  {
    name: 'two-indicators',
    query: 'x=bivariate,2233',
    reach: (page) => waitFor(page, '.bivariate-grid'),
  },
  {
    name: 'small-maps',
    query: 'x=smallMaps,2336,2233,2268,2443',
    reach: (page) => waitFor(page, '.small-map-card:nth-child(4) .small-map__svg'),
  },
  {
    name: 'sectors',
    query: 'x=sectors&w=92',
    reach: (page) => waitFor(page, '.sector-panel__table tbody tr'),
  },
  {
    name: 'sector-table',
    query: 'x=sectors&d=table',
    reach: (page) => waitFor(page, '.sector-table tbody tr'),
  },
  {
    name: 'find',
    query: `o=find&s=library,communityCentre&f=${GALLAIT_STREET}`,
    reach: (page) => waitFor(page, '.service-group[data-type="library"] .service-row'),
  },
  {
    name: 'service-card',
    query: `o=find&s=library&f=${GALLAIT_STREET}`,
    async reach(page) {
      await page.locator('.service-row').first().click()
      return waitFor(page, '.service-card__name')
    },
  },
  {
    name: 'place',
    query: 'o=place&a=library,10&i=x_reach_library_10&y=2025&s=library',
    reach: (page) => waitFor(page, '.place__group[data-group="region"]'),
  },
  {
    name: 'scenario',
    query:
      'o=place&a=library,10&i=x_reach_library_10&y=2025&s=library&h=add,4.31,50.86~add,4.33,50.84',
    reach: (page) => waitFor(page, '.place__group[data-group="region"]'),
  },
  {
    name: 'share',
    query: '',
    async reach(page, { texts }) {
      await press(page, texts.ui.header.share)
      return waitFor(page, '.share__sections')
    },
  },
  {
    name: 'picker',
    query: '',
    async reach(page) {
      await page.locator('[data-door="indicators"]').click()
      return waitFor(page, '.picker[open] .picker__option')
    },
  },
  {
    name: 'about',
    query: '',
    async reach(page, { texts }) {
      await press(page, texts.ui.header.about)
      return waitFor(page, '.about[open]')
    },
  },
  {
    name: 'stories',
    query: '',
    hash: '#story',
    reach: (page) => waitFor(page, '.stories__title'),
  },
  {
    name: 'projector',
    query: 'y=2018&u=projector',
    async reach(page) {
      await waitFor(page, '.show[data-shown] .show__drawing text')
      return waitFor(page, '.show__controls')
    },
  },
  {
    name: 'presenter',
    query: '',
    hash: '#story',
    async reach(page, { present }) {
      const opened = page.context().waitForEvent('page')
      await press(page, present.panel.startWithPresenter)
      const presenter = await opened
      await waitFor(presenter, 'main[data-slide="1"] .presenter__notes')
      return presenter
    },
  },
]

export function mainState(name: string): MainState {
  const found = MAIN_STATES.find((state) => state.name === name)
  if (!found) throw new Error(`no main state "${name}"`)
  return found
}

/** Opens a state in the language of the words, and gives the window it is in. */
export async function openMainState(page: Page, state: MainState, words: Words): Promise<Page> {
  const query = ['v=1', `l=${words.texts.language}`, state.query].filter((part) => part !== '')
  const link = `?${query.join('&')}${state.hash ?? ''}`
  // A link that differs after # alone would not open the page anew.
  await page.goto('about:blank')
  if (state.query.includes('u=projector')) await page.goto(link)
  else {
    await openApp(page, link)
    await settled(page)
  }
  return (await state.reach(page, words)) ?? page
}
