import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Scenario } from '../../../src/core/access/scenario.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { createDataStore } from '../../../src/data/data-store.ts'
import { dutchTexts } from '../../../src/i18n/load-texts.ts'
import type { LookState } from '../../../src/state/look-store.ts'
import type { CountScenario, ScreenScenario } from '../../../src/state/screen-scenario.ts'
import { composeScreen, createScreenStore } from '../../../src/state/screen-store.ts'
import {
  publishedEdition,
  publishedLoader,
  publishedSeries,
} from '../../support/published-edition.ts'

const { services } = await publishedLoader.loadServices(publishedEdition)
const table = await publishedLoader.loadReach(publishedEdition)
const choice = { type: 'library', minutes: 10 } as const
const view: ViewState = {
  ...DEFAULT_VIEW,
  task: 'place',
  indicator: 'x_reach_library_10',
  year: 2025,
  reach: choice,
}
const add = (longitude: number): Scenario => [{ kind: 'add', at: [longitude, 50.85] }]

/** Counts in which so many per cent of everybody are reached. */
function counted(percent: number): ScreenScenario {
  const reached = table.cells.map(({ inhabitants }) => Math.round((inhabitants * percent) / 100))
  return {
    cells: table.cells,
    network: { ...choice, distance: 'network', reached },
    straightLine: { ...choice, distance: 'straightLine', reached },
    servicesCounted: 1,
    offNetwork: [],
  }
}

async function screenWith(countScenario: CountScenario) {
  const series = await publishedSeries('x_reach_library_10')
  const first = composeScreen(view, publishedEdition, { series, services, texts: dutchTexts })
  const viewStore = createStore<ViewState>()(() => view)
  const data = createDataStore(publishedEdition, publishedLoader, [series])
  await data.loadServices()
  const screen = createScreenStore(
    {
      edition: publishedEdition,
      view: viewStore,
      data,
      loadTexts: () => Promise.resolve(dutchTexts),
      countScenario,
      look: createStore<LookState>()(() => ({ choice: 'light', look: 'light' })),
    },
    first,
  )
  return { show: (changes: Partial<ViewState>) => viewStore.setState(changes), screen, first }
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 20))
const firstMark = ({ marks }: ReturnType<typeof composeScreen>['figure']) =>
  marks.find(({ kind, district }) => kind === 'valued' && district === 35)

describe('a screen under a scenario', () => {
  it('shows the figures of the scenario in the classes of the real ones', async () => {
    const { show, screen, first } = await screenWith(async () => counted(40))
    show({ scenario: add(4.35) })
    await turn()
    const { screen: shown, problem } = screen.getState()
    expect(problem).toBeNull()
    expect(shown.scenario?.servicesCounted).toBe(1)
    expect(shown.series.at(35, 2025)).toMatchObject({ kind: 'observed' })
    expect(firstMark(shown.figure)).toMatchObject({ valueText: expect.stringContaining('60,0') })
    const limits = ({ legend }: typeof first.figure) => legend.classes.map(({ label }) => label)
    expect(limits(shown.figure)).toEqual(limits(first.figure))
  })

  it('tells only of changes to services that are in the list', async () => {
    const { show, screen } = await screenWith(async () => counted(40))
    const [library] = services.filter(({ type }) => type === 'library')
    if (!library) throw new Error('no library')
    const gone = { kind: 'close', serviceId: 'bibliotheek-die-er-niet-is' } as const
    show({ scenario: [gone] })
    await turn()
    expect(screen.getState().screen.figure.scenario).toBe('')
    show({ scenario: [gone, { kind: 'close', serviceId: library.id }] })
    await turn()
    expect(screen.getState().screen.figure.scenario).toMatch(/1\s+gesloten/)
    expect(screen.getState().screen.view.scenario).toHaveLength(2)
  })

  it('lets the latest change win, whichever answer comes last', async () => {
    const answers: ((scenario: ScreenScenario) => void)[] = []
    const { show, screen } = await screenWith(() => new Promise((resolve) => answers.push(resolve)))
    show({ scenario: add(4.35) })
    await turn()
    show({ scenario: add(4.36) })
    await turn()
    answers[1]?.(counted(80))
    await turn()
    answers[0]?.(counted(10))
    await turn()
    expect(screen.getState().screen.scenario?.network.reached).toEqual(counted(80).network.reached)
    expect(screen.getState().screen.view.scenario).toEqual(add(4.36))
  })

  it('keeps the last good screen when it can not be counted, and tries again', async () => {
    let answer: ScreenScenario | null = null
    const { show, screen, first } = await screenWith(async () => answer)
    show({ scenario: add(4.35) })
    await turn()
    expect(screen.getState().problem?.kind).toBe('scenarioFailed')
    expect(screen.getState().screen).toBe(first)
    answer = counted(50)
    screen.retry()
    await turn()
    expect(screen.getState().problem).toBeNull()
    expect(screen.getState().screen.scenario).toBe(answer)
  })

  it('counts once for one scenario, whatever else changes', async () => {
    let asked = 0
    const { show, screen } = await screenWith(async () => {
      asked += 1
      return counted(50)
    })
    show({ scenario: add(4.35) })
    await turn()
    const { series } = screen.getState().screen
    show({ zone: { kind: 'poorestFifth' } })
    show({ selection: 35 })
    await turn()
    expect(asked).toBe(1)
    expect(screen.getState().screen.series).toBe(series)
    show({ scenario: [] })
    expect(screen.getState().screen.scenario).toBeNull()
    expect(screen.getState().screen.series).not.toBe(series)
  })

  it('asks nothing where no scenario is told of, and leaves out changes to unknown services', async () => {
    const asked: Scenario[] = []
    const { show } = await screenWith(async (_, scenario) => {
      asked.push(scenario)
      return counted(50)
    })
    show({ task: 'explore', indicator: '1603', year: 2025, scenario: add(4.35) })
    await turn()
    expect(asked).toEqual([])
    show({ ...view, scenario: [...add(4.35), { kind: 'close', serviceId: 'nowhere' }] })
    await turn()
    expect(asked).toEqual([add(4.35)])
  })

  it('leaves another indicator as it is', async () => {
    const { show, screen } = await screenWith(async () => counted(50))
    const other = await publishedSeries('2336')
    show({ indicator: '2336', year: 2023, scenario: add(4.35) })
    await turn()
    await turn()
    expect(screen.getState().screen.scenario).not.toBeNull()
    expect(screen.getState().screen.series.at(35, 2023)).toEqual(other.at(35, 2023))
  })
})
