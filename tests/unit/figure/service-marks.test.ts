import { describe, expect, it } from 'vitest'
import type { ScenarioChange } from '../../../src/core/access/scenario.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import {
  publishedEdition,
  publishedFigure,
  publishedLoader,
} from '../../support/published-edition.ts'

const { services } = await publishedLoader.loadServices(publishedEdition)
const centres = services.filter(({ type }) => type === 'communityCentre')
const [first, second] = centres.filter(({ point }) => point !== null)
const withoutPoint = centres.find(({ point }) => point === null)
if (!first?.point || !second?.point || !withoutPoint) throw new Error('the edition has changed')

const add: ScenarioChange = { kind: 'add', at: [4.33, 50.86] }
const close: ScenarioChange = { kind: 'close', serviceId: first.id }
const move: ScenarioChange = { kind: 'move', serviceId: second.id, to: [4.36, 50.845] }

async function points(changes: Partial<ViewState>) {
  return (await publishedFigure({ serviceTypes: ['communityCentre'], ...changes })).points
}
/** Spaces that do not break as plain ones. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
const inScenario = (...scenario: readonly ScenarioChange[]) => points({ scenario })

describe('serviceMarks', () => {
  it('are those of the chosen types that have a place', async () => {
    const marks = await points({})
    expect(marks).toHaveLength(centres.length - 1)
    expect(new Set(marks.map(({ standing }) => standing))).toEqual(new Set(['present']))
  })

  it('say what a place known to the street only is', async () => {
    const marks = await points({ serviceTypes: ['localServiceCentre'] })
    const unsure = marks.filter(({ certainty }) => certainty === 'street')
    expect(unsure).toHaveLength(3)
    for (const { note, description, name } of unsure) {
      expect(note).toBe('plek alleen gekend tot op de straat of de buurt')
      expect(description).toBe(`${name}, lokaal dienstencentrum, ${note}`)
    }
  })

  it('show what a scenario adds, moves and closes', async () => {
    const marks = await inScenario(add, close, move)
    const of = (id: string) => marks.find(({ serviceId }) => serviceId === id)
    expect(of(first.id)).toMatchObject({
      standing: 'closed',
      point: first.point,
      formerPoint: null,
      note: 'gesloten in het scenario',
    })
    expect(of(second.id)).toMatchObject({
      standing: 'moved',
      point: [4.36, 50.845],
      formerPoint: second.point,
    })
    expect(marks.filter(({ standing }) => standing === 'added')).toMatchObject([
      {
        type: 'communityCentre',
        name: 'Toegevoegd: gemeenschapscentrum',
        point: [4.33, 50.86],
        description: 'Toegevoegd: gemeenschapscentrum, toegevoegd in het scenario',
      },
    ])
    expect(marks).toHaveLength(centres.length - 1 + 1)
  })

  it('give a service without a place one when a scenario moves it there', async () => {
    const marks = await inScenario({ kind: 'move', serviceId: withoutPoint.id, to: [4.4, 50.81] })
    expect(marks.find(({ serviceId }) => serviceId === withoutPoint.id)).toMatchObject({
      standing: 'moved',
      point: [4.4, 50.81],
      formerPoint: null,
    })
    expect(await inScenario({ kind: 'close', serviceId: withoutPoint.id })).toHaveLength(
      centres.length - 1,
    )
  })

  it('show what a scenario changes also when its type is not shown', async () => {
    const marks = await points({ serviceTypes: [], scenario: [add, close, move] })
    expect(marks.map(({ standing }) => standing).sort()).toEqual(['added', 'closed', 'moved'])
  })

  it('leave services of another type than the scenario is about as they are', async () => {
    const marks = await points({
      reach: { type: 'library', minutes: 10 },
      scenario: [{ kind: 'close', serviceId: first.id }],
    })
    expect(marks.map(({ standing }) => standing)).not.toContain('closed')
  })

  it('are the same array as long as nothing of them changes', async () => {
    const marks = await points({})
    expect(await points({ year: 2018, selection: 16 })).toBe(marks)
    expect(await points({ language: 'fr' })).not.toBe(marks)
  })

  it('are named in both languages on request', async () => {
    const name = (marks: Awaited<ReturnType<typeof points>>) =>
      marks.find(({ serviceId }) => serviceId === second.id)?.name
    const both = second.name.fr === '' || second.name.fr === second.name.nl
    expect(name(await points({ naming: 'bilingual' }))).toBe(
      both ? second.name.nl : `${second.name.nl} – ${second.name.fr}`,
    )
  })
})

describe('the subtitle of a scenario', () => {
  const reach = { indicator: 'x_reach_community_centre_15', year: 2025 } as const

  it.each([
    ['nl', 'Scenario: 1 toegevoegd, 1 verplaatst, 1 gesloten'],
    ['fr', 'Scénario : 1 ajouté, 1 déplacé, 1 fermé'],
    ['en', 'Scenario: 1 added, 1 moved, 1 closed'],
  ] as const)('counts the changes in %s', async (language, words) => {
    const figure = await publishedFigure({ ...reach, language, scenario: [add, close, move] })
    expect(plain(figure.subtitle)).toMatch(new RegExp(`[.] ${words}$`))
  })

  it('names only what is changed, and more than one in the plural', async () => {
    const { subtitle } = await publishedFigure({ ...reach, language: 'fr', scenario: [add, add] })
    expect(plain(subtitle)).toMatch(/[.] Scénario : 2 ajoutés$/)
  })

  it('says nothing where the figure does not follow from the scenario', async () => {
    expect((await publishedFigure({ scenario: [add] })).subtitle).not.toContain('Scenario')
    expect((await publishedFigure({ ...reach, scenario: [] })).subtitle).not.toContain('Scenario')
  })
})
