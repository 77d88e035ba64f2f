import { describe, expect, it } from 'vitest'
import {
  nextPosition,
  restingPosition,
  SHEET_POSITIONS,
  steppedPosition,
} from '../../../src/ui/sheet/sheet-position.ts'

const HEIGHTS = { peek: 130, half: 420, full: 830 } as const

describe('the position of a sheet', () => {
  it('goes step by step and stays within the three', () => {
    expect(steppedPosition('peek', 1)).toBe('half')
    expect(steppedPosition('full', 1)).toBe('full')
    expect(steppedPosition('peek', -1)).toBe('peek')
    expect(steppedPosition('full', -1)).toBe('half')
  })

  it('comes round with presses on its handle', () => {
    expect(SHEET_POSITIONS.map(nextPosition)).toEqual(['half', 'full', 'peek'])
  })

  it('rests at the nearest height', () => {
    expect(restingPosition(270, 0, HEIGHTS)).toBe('peek')
    expect(restingPosition(280, 0, HEIGHTS)).toBe('half')
    expect(restingPosition(700, 0, HEIGHTS)).toBe('full')
  })

  it('goes on the way it is thrown', () => {
    expect(restingPosition(150, 1, HEIGHTS)).toBe('half')
    expect(restingPosition(800, -1, HEIGHTS)).toBe('half')
    expect(restingPosition(100, -1, HEIGHTS)).toBe('peek')
  })

  it('is let go of well under its least height only', () => {
    expect(restingPosition(80, 0, HEIGHTS)).toBe('peek')
    expect(restingPosition(77, 0, HEIGHTS)).toBe('closed')
  })
})
