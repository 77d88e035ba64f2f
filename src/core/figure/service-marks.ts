import type { Scenario, ScenarioChange } from '../access/scenario.ts'
import type { LonLat } from '../districts/district.ts'
import { placeNameIn } from '../districts/place-name-in.ts'
import type { Service, ServiceTypeId } from '../services/service.ts'
import type { PointMark, PointStanding } from './figure.ts'
import type { FigureInput } from './figure-input.ts'

type MarkInput = Pick<FigureInput, 'services' | 'view' | 'texts'>
type Change = Exclude<ScenarioChange, { kind: 'add' }>

interface Remembered {
  readonly key: string
  readonly marks: readonly PointMark[]
}

const remembered = new WeakMap<readonly Service[], Remembered>()

/**
 * The services of the chosen types that have a position, as a scenario imagines them, and those it
 * adds; the others are in lists only. What a scenario changes is shown whatever types are chosen.
 * The same services and choices give the same array: most changes of a view leave the points alone.
 */
export function serviceMarks(input: MarkInput): readonly PointMark[] {
  const key = keyOf(input.view)
  const known = remembered.get(input.services)
  if (known?.key === key) return known.marks
  const marks = computeMarks(input)
  remembered.set(input.services, { key, marks })
  return marks
}

/** All that the marks depend on besides the services; the texts are those of the language. */
function keyOf({ language, naming, reach, scenario, serviceTypes }: MarkInput['view']): string {
  return JSON.stringify([language, naming, reach.type, scenario, serviceTypes])
}

function computeMarks(input: MarkInput): readonly PointMark[] {
  const { services, view } = input
  const chosen = new Set(view.serviceTypes)
  const changes = changeOfService(view.scenario)
  const real = services.flatMap((service) => {
    const change = service.type === view.reach.type ? (changes.get(service.id) ?? null) : null
    if (change === null && !chosen.has(service.type)) return []
    return markOf(service, change, input)
  })
  return [...real, ...addedMarks(input)]
}

/** How many services a scenario adds, moves and closes. */
export function scenarioCounts(
  scenario: Scenario,
): Readonly<Record<ScenarioChange['kind'], number>> {
  const countOf = (kind: ScenarioChange['kind']): number =>
    scenario.filter((change) => change.kind === kind).length
  return { add: countOf('add'), move: countOf('move'), close: countOf('close') }
}

function changeOfService(scenario: Scenario): ReadonlyMap<string, Change> {
  return new Map(
    scenario.flatMap((change) => (change.kind === 'add' ? [] : [[change.serviceId, change]])),
  )
}

function markOf(
  service: Service,
  change: Change | null,
  { texts, view }: MarkInput,
): readonly PointMark[] {
  const place = placeOf(service, change)
  if (place === null) return []
  const name = placeNameIn(service.name, view)
  return [describe({ serviceId: service.id, type: service.type, name, ...place }, texts)]
}

type Placed = Pick<PointMark, 'point' | 'formerPoint' | 'certainty' | 'standing'>

/** null without a place to draw. An imagined place is exact. */
function placeOf({ point, certainty }: Service, change: Change | null): Placed | null {
  const isKnown = point !== null && certainty !== 'none'
  switch (change?.kind) {
    case 'move':
      return {
        point: change.to,
        formerPoint: isKnown ? point : null,
        certainty: 'building',
        standing: 'moved',
      }
    case 'close':
      return isKnown ? { point, formerPoint: null, certainty, standing: 'closed' } : null
    case undefined:
      return isKnown ? { point, formerPoint: null, certainty, standing: 'present' } : null
  }
}

function addedMarks({ texts, view }: MarkInput): readonly PointMark[] {
  const { type } = view.reach
  return view.scenario.flatMap((change, index) =>
    change.kind === 'add' ? [addedMark(type, change.at, index, texts)] : [],
  )
}

/** `index` is that of the change in the scenario. */
function addedMark(
  type: ServiceTypeId,
  point: LonLat,
  index: number,
  texts: MarkInput['texts'],
): PointMark {
  return describe(
    {
      serviceId: `scenario-${index}`,
      type,
      name: texts.points.addedName(texts.services[type].one),
      point,
      formerPoint: null,
      certainty: 'building',
      standing: 'added',
    },
    texts,
  )
}

function describe(
  mark: Omit<PointMark, 'note' | 'description'>,
  { points, services }: MarkInput['texts'],
): PointMark {
  const notes = [
    standingText(mark.standing, points.standings),
    mark.certainty === 'street' ? points.street : '',
  ].filter((note) => note !== '')
  const type = mark.standing === 'added' ? [] : [services[mark.type].one]
  return {
    ...mark,
    note: notes.join('; '),
    description: [mark.name, ...type, ...notes].join(', '),
  }
}

function standingText(
  standing: PointStanding,
  texts: Readonly<Record<Exclude<PointStanding, 'present'>, string>>,
): string {
  return standing === 'present' ? '' : texts[standing]
}
