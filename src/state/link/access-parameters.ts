import type { ReachChoice } from '../../core/access/reach-choice.ts'
import type { Scenario, ScenarioChange } from '../../core/access/scenario.ts'
import type { LonLat } from '../../core/districts/district.ts'
import { viewFieldSchemas } from '../view-schema.ts'
import { wholeParameter } from './link-parameter.ts'
import { joinParts, numberFromText, splitParts } from './link-text.ts'

const { origin, reach, scenario, aim } = viewFieldSchemas

/** Without this, a text that is no place would read as "no place". */
const NOT_A_PLACE = ''

/** `f=4.35178,50.84672`; `f=` is no place */
export const originParameter = wholeParameter<LonLat | null>({
  key: 'f',
  field: 'origin',
  schema: origin,
  get: (view) => view.origin,
  set: (view, part) => ({ ...view, origin: part }),
  format: (part) => (part === null ? '' : joinParts(part)),
  parse: (text) => (text === '' ? null : (pointFromParts(splitParts(text)) ?? NOT_A_PLACE)),
})

/** `a=library,10` */
export const reachParameter = wholeParameter<ReachChoice>({
  key: 'a',
  field: 'reach',
  schema: reach,
  get: (view) => view.reach,
  set: (view, part) => ({ ...view, reach: part }),
  format: ({ type, minutes }) => joinParts([type, minutes]),
  parse: (text) => {
    const [type, minutes] = splitParts(text)
    return { type, minutes: numberFromText(minutes) }
  },
})

/** Separates the changes of a scenario. */
const CHANGE_SEPARATOR = '~'

/** `h=add,4.35,50.85~move,<id>,4.36,50.86~close,<id>`; `h=` is the offer as it is */
export const scenarioParameter = wholeParameter<Scenario>({
  key: 'h',
  field: 'scenario',
  schema: scenario,
  get: (view) => view.scenario,
  set: (view, part) => ({ ...view, scenario: part }),
  format: (part) => part.map(textOfChange).join(CHANGE_SEPARATOR),
  parse: (text) => (text === '' ? [] : text.split(CHANGE_SEPARATOR).map(changeFromText)),
})

function textOfChange(change: ScenarioChange): string {
  switch (change.kind) {
    case 'add':
      return joinParts([change.kind, ...change.at])
    case 'move':
      return joinParts([change.kind, change.serviceId, ...change.to])
    case 'close':
      return joinParts([change.kind, change.serviceId])
  }
}

function changeFromText(text: string): unknown {
  const [kind, ...parts] = splitParts(text)
  switch (kind) {
    case 'add':
      return { kind, at: pointFromParts(parts) }
    case 'move':
      return { kind, serviceId: parts[0], to: pointFromParts(parts.slice(1)) }
    case 'close':
      return parts.length === 1 ? { kind, serviceId: parts[0] } : null
    default:
      return null
  }
}

/** A candidate point of exactly two numbers; null for anything else. */
function pointFromParts(parts: readonly string[]): readonly (number | null)[] | null {
  return parts.length === 2 ? parts.map(numberFromText) : null
}

/** `j=lowIncome` */
export const aimParameter = wholeParameter({
  key: 'j',
  field: 'aim',
  schema: aim,
  get: (view) => view.aim,
  set: (view, part) => ({ ...view, aim: part }),
  format: (part) => part,
  parse: (text) => text,
})
