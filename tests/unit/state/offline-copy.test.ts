import { describe, expect, it, vi } from 'vitest'
import { createOfflineCopy } from '../../../src/state/offline-copy.ts'

describe('the copy of the app in this browser', () => {
  it.each(['updateWaiting', 'replaced'] as const)('is gone over to when asked: %s', (state) => {
    const copy = createOfflineCopy()
    const goOver = vi.fn()
    copy.onUpdate(goOver)
    copy.update()
    expect(goOver).not.toHaveBeenCalled()
    copy.report(state)
    copy.update()
    expect(goOver).toHaveBeenCalledOnce()
  })

  it('still works when a newer one is postponed', () => {
    const copy = createOfflineCopy()
    copy.report('updateWaiting')
    copy.postpone()
    expect(copy.getState()).toBe('ready')
  })

  it('is not said to work when parts of it are gone, and says so again the next time', () => {
    const copy = createOfflineCopy()
    copy.report('replaced')
    copy.postpone()
    expect(copy.getState()).toBe('none')
    copy.report('replaced')
    expect(copy.getState()).toBe('replaced')
  })
})
