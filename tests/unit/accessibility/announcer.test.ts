import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createAnnouncer,
  REST_MILLISECONDS,
  SAY_DELAY_MILLISECONDS,
} from '../../../src/state/announcer.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** An announcer, and all that it has spoken. */
function listenTo(): {
  readonly announcer: ReturnType<typeof createAnnouncer>
  readonly spoken: readonly string[]
} {
  const announcer = createAnnouncer()
  const spoken: string[] = []
  announcer.subscribe((message) => {
    if (message !== '') spoken.push(message)
  })
  return { announcer, spoken }
}

describe('what is spoken', () => {
  it('is only the last of ten quick actions, once', () => {
    const { announcer, spoken } = listenTo()
    for (let action = 1; action <= 10; action++) {
      announcer.say(`wijk ${action}`)
      vi.advanceTimersByTime(SAY_DELAY_MILLISECONDS / 5)
    }
    vi.runAllTimers()
    expect(spoken).toEqual(['wijk 10'])
  })

  it('is every one of two actions with a pause between', () => {
    const { announcer, spoken } = listenTo()
    for (const message of ['one', 'two']) {
      announcer.say(message)
      vi.advanceTimersByTime(SAY_DELAY_MILLISECONDS)
    }
    expect(spoken).toEqual(['one', 'two'])
  })

  it('is heard again when the same is done again', () => {
    const { announcer, spoken } = listenTo()
    for (let action = 0; action < 2; action++) {
      announcer.say('copied')
      vi.advanceTimersByTime(SAY_DELAY_MILLISECONDS)
    }
    expect(spoken).toEqual(['copied', 'copied'])
  })
})

describe('what is spoken at rest', () => {
  it('waits for the end of a run of years', () => {
    const { announcer, spoken } = listenTo()
    for (let year = 2005; year <= 2023; year++) {
      announcer.sayAtRest(String(year))
      vi.advanceTimersByTime(1000)
    }
    expect(spoken).toEqual([])
    vi.runAllTimers()
    expect(spoken).toEqual(['2023'])
  })

  it.each(['before', 'after'])('is silent when the result was told, %s it', (order) => {
    const { announcer, spoken } = listenTo()
    if (order === 'after') announcer.sayAtRest('the sentence')
    announcer.say('the result')
    vi.advanceTimersByTime(REST_MILLISECONDS / 2)
    if (order === 'before') announcer.sayAtRest('the sentence')
    vi.runAllTimers()
    expect(spoken).toEqual(['the result'])
  })

  it('is spoken for the next action, when that tells nothing itself', () => {
    const { announcer, spoken } = listenTo()
    announcer.say('the result')
    vi.advanceTimersByTime(REST_MILLISECONDS)
    announcer.sayAtRest('the sentence')
    vi.runAllTimers()
    expect(spoken).toEqual(['the result', 'the sentence'])
  })
})
