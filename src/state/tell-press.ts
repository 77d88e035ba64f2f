import { MOST_SCENARIO_CHANGES } from '../core/access/scenario.ts'
import type { Texts } from '../i18n/texts.ts'
import type { Announcer } from './announcer.ts'
import type { PressDistrict, PressOutcome } from './press-district.ts'
import type { ScreenStore } from './screen-store.ts'

interface Listeners {
  readonly announcer: Announcer
  readonly screen: Pick<ScreenStore, 'getState'>
}

/** The same answer to a press, and says what came of it when a place was asked for. */
export function tellingPress(
  press: PressDistrict,
  { announcer, screen }: Listeners,
): PressDistrict {
  return (district, at) => {
    const outcome = press(district, at)
    const message = outcomeText(outcome, screen.getState().screen.texts)
    if (message !== '') announcer.say(message)
    return outcome
  }
}

/**
 * What came of a press, in words; empty where the map shows it all. The words of picking come with
 * what starts it: a press on a page that has just come must not ask for them.
 */
export function outcomeText(outcome: PressOutcome, { points }: Texts): string {
  switch (outcome) {
    case 'selected':
    case 'zoneChanged':
      return ''
    case 'originChosen':
    case 'serviceAdded':
    case 'serviceMoved':
    case 'outsideRegion':
      return points.pick[outcome]
    case 'scenarioFull':
      return points.pick.scenarioFull(MOST_SCENARIO_CHANGES)
  }
}
