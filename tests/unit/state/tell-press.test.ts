import { describe, expect, it } from 'vitest'
import { MOST_SCENARIO_CHANGES } from '../../../src/core/access/scenario.ts'
import { texts as nl } from '../../../src/i18n/nl/index.ts'
import type { Texts } from '../../../src/i18n/texts.ts'
import { outcomeText } from '../../../src/state/tell-press.ts'

/** As on a page that has just come: the words of picking are not there yet. */
const justCome: Texts = {
  ...nl,
  points: Object.defineProperty({ ...nl.points }, 'pick', {
    get: () => {
      throw new Error('a text that the first screen does not have')
    },
  }),
}

describe('outcomeText', () => {
  it.each(['selected', 'zoneChanged'] as const)('asks for no words of picking: %s', (outcome) => {
    expect(outcomeText(outcome, justCome)).toBe('')
  })

  it('says what came of a place that was asked for', () => {
    const { pick } = nl.points
    expect(outcomeText('originChosen', nl)).toBe(pick.originChosen)
    expect(outcomeText('outsideRegion', nl)).toBe(pick.outsideRegion)
    expect(outcomeText('scenarioFull', nl)).toBe(pick.scenarioFull(MOST_SCENARIO_CHANGES))
  })
})
