import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { createDataStore } from '../../../src/data/data-store.ts'
import { dutchTexts, loadTexts } from '../../../src/i18n/load-texts.ts'
import type { LookState } from '../../../src/state/look-store.ts'
import { composeScreen, createScreenStore } from '../../../src/state/screen-store.ts'
import {
  publishedEdition,
  publishedLoader,
  publishedSeries,
} from '../../support/published-edition.ts'

describe('a view that can not be shown', () => {
  it('leaves the present one, in the language that was asked for', async () => {
    const series = await publishedSeries(DEFAULT_VIEW.indicator)
    const parts = { series, services: [], texts: dutchTexts }
    const first = composeScreen(DEFAULT_VIEW, publishedEdition, parts)
    const view = createStore<ViewState>()(() => DEFAULT_VIEW)
    const withoutNoise = {
      ...publishedLoader,
      loadSeries: () => Promise.reject(new Error('the line is broken')),
    }
    const screen = createScreenStore(
      {
        edition: publishedEdition,
        view,
        data: createDataStore(publishedEdition, withoutNoise, [series]),
        loadTexts,
        countScenario: () => Promise.resolve(null),
        look: createStore<LookState>()(() => ({ choice: 'light', look: 'light' })),
      },
      first,
    )
    view.setState({ indicator: '2443', language: 'en' })
    await expect.poll(() => screen.getState().problem?.kind).toBe('dataFailed')
    const { figure, texts } = screen.getState().screen
    expect(texts.language).toBe('en')
    expect(figure.title).toBe('Median taxable income')
    expect(screen.getState().problem?.view.indicator).toBe('2443')
  })
})
