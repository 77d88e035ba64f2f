import { describe, expect, it } from 'vitest'
import { isShowReopened } from '../../../src/present/is-show-reopened.ts'

const room = 'https://kaart.example/?y=2018&u=projector'

describe('isShowReopened', () => {
  it('is so after a reload or on the way back to a page for a room', () => {
    expect(isShowReopened({ type: 'reload', name: room })).toBe(true)
    expect(isShowReopened({ type: 'back_forward', name: room })).toBe(true)
  })

  it('is not so for a link, for a page that was not for a room, or when it is not told', () => {
    expect(isShowReopened({ type: 'navigate', name: room })).toBe(false)
    expect(isShowReopened({ type: 'reload', name: 'https://kaart.example/?y=2018' })).toBe(false)
    expect(isShowReopened(undefined)).toBe(false)
  })
})
