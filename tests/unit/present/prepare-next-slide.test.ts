import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { countScenarioWith } from '../../../src/app/count-scenario-with.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import { createDataStore } from '../../../src/data/data-store.ts'
import { loadPresentTexts } from '../../../src/i18n/load-present-texts.ts'
import { dutchTexts } from '../../../src/i18n/load-texts.ts'
import { prepareNextSlide } from '../../../src/present/prepare-next-slide.ts'
import type { ReachClient } from '../../../src/reach/reach-client.ts'
import { composeScreen, type ScreenState } from '../../../src/state/screen-store.ts'
import { builtInStory } from '../../../src/state/story/story-built-in.ts'
import { createShowStore } from '../../../src/state/story/story-show.ts'
import {
  publishedEdition,
  publishedLoader,
  publishedSeries,
} from '../../support/published-edition.ts'

const series = await publishedSeries('2336')
const { cells } = await publishedLoader.loadReach(publishedEdition)
const { builtInStory: texts } = await loadPresentTexts('nl')
const story = builtInStory(texts, 'nl')
const first = composeScreen(DEFAULT_VIEW, publishedEdition, {
  series,
  services: [],
  texts: dutchTexts,
})

/** A worker that answers with nobody reached, and keeps what it was asked. */
function worker() {
  const asked: string[] = []
  const reached = cells.map(() => 0)
  const count = { type: 'communityCentre', minutes: 15, reached } as const
  const reach = {
    ask: async (request: { readonly kind: string }) => {
      asked.push(request.kind)
      const answer = {
        cells,
        network: { ...count, distance: 'network' },
        straightLine: { ...count, distance: 'straightLine' },
        servicesCounted: 22,
        offNetwork: [],
      }
      return { kind: 'answer', answer }
    },
  } as unknown as Pick<ReachClient, 'ask'>
  return { reach, asked }
}

const until = async (isSo: () => boolean): Promise<void> => {
  for (let i = 0; i < 200 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 10))
}

describe('prepareNextSlide', () => {
  it('counts the scenario of the next slide while the one before is shown, and only once', async () => {
    const { reach, asked } = worker()
    const screen = createStore<ScreenState>()(() => ({
      screen: first,
      progress: 'settled',
      problem: null,
    }))
    const show = createShowStore(
      'show',
      () => 0,
      () => 'session',
    )
    prepareNextSlide({
      countScenario: countScenarioWith(reach, 'slides'),
      data: createDataStore(publishedEdition, publishedLoader, [series]),
      edition: publishedEdition,
      loadTexts: async () => dutchTexts,
      screen: { ...screen, retry: () => {}, dismissProblem: () => {} },
      show,
    })
    const at = story.slides.findIndex(({ link }) => link.includes('h=add'))
    show.start(story, at - 2)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(asked).toEqual([])
    show.step('next')
    await until(() => asked.length > 0)
    expect(asked).toEqual(['scenario'])
  })
})

describe('countScenarioWith', () => {
  const choice = { type: 'communityCentre', minutes: 15 } as const
  const add = (longitude: number) => [{ kind: 'add', at: [longitude, 50.85] as const }] as const

  it('has at hand what another asker had counted, as long as the services are the same', async () => {
    const { reach, asked } = worker()
    const { services } = await publishedLoader.loadServices(publishedEdition)
    const centres = services.filter(({ type }) => type === 'communityCentre')
    const [one, other] = [countScenarioWith(reach, 'one'), countScenarioWith(reach, 'other')]
    const answer = await one(choice, add(4.35), centres)
    expect(await other(choice, add(4.35), centres)).toBe(answer)
    expect(asked).toHaveLength(1)
    await other(choice, add(4.36), centres)
    await other(choice, add(4.35), centres.slice(1))
    expect(asked).toHaveLength(3)
  })

  it('asks again for what was given up', async () => {
    let isFree = false
    const reach = {
      ask: async () => (isFree ? { kind: 'answer', answer: 'counted' } : { kind: 'superseded' }),
    } as unknown as Pick<ReachClient, 'ask'>
    const count = countScenarioWith(reach, 'one')
    expect(await count(choice, add(4.35), [])).toBeNull()
    isFree = true
    expect(await count(choice, add(4.35), [])).toBe('counted')
  })
})
