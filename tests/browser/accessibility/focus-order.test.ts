import { describe, expect } from 'vitest'
import { browserTest } from '../support/browser-test.ts'
import { walkThrough } from './keyboard.ts'
import { mainState, openMainState } from './main-states.ts'
import { wordsOf } from './words-of.ts'

const test = browserTest({ webgl: 'off', reducedMotion: 'reduce' })
const phone = browserTest({
  webgl: 'off',
  reducedMotion: 'reduce',
  viewport: { width: 390, height: 844 },
})

const STATES = ['first-screen', 'profile', 'two-indicators', 'small-maps', 'find', 'scenario']

describe('the Tab key', () => {
  test.for(STATES)('goes through %s and leaves it, every stop seen', async (name, { page }) => {
    await openMainState(page, mainState(name), await wordsOf('nl'))
    const stops = await walkThrough(page, 'Tab')
    expect(stops.length).toBeGreaterThan(20)
    expect(stops.filter(({ fault }) => fault !== '')).toEqual([])
    expect(stops[0]?.where).toBe('a "Naar de kaart"')
  })

  test('goes back the way it came', async ({ page }) => {
    await openMainState(page, mainState('first-screen'), await wordsOf('nl'))
    const there = await walkThrough(page, 'Tab')
    const back = await walkThrough(page, 'Shift+Tab')
    expect(back.map(({ where }) => where).reverse()).toEqual(there.map(({ where }) => where))
  })

  phone('goes through the first screen of a phone', async ({ page }) => {
    await openMainState(page, mainState('first-screen'), await wordsOf('nl'))
    const stops = await walkThrough(page, 'Tab')
    expect(stops.filter(({ fault }) => fault !== '')).toEqual([])
  })
})
