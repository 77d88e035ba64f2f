import { describe, expect, it, vi } from 'vitest'
import { createOfflineCopy } from '../../../src/state/offline-copy.ts'

const nothing = (): void => undefined

describe('the copy of the app in this browser', () => {
  it.each(['updateWaiting', 'replaced'] as const)('is gone over to when asked: %s', (newer) => {
    const copy = createOfflineCopy()
    const goOver = vi.fn()
    copy.update()
    copy.offer(newer, goOver)
    expect(goOver).not.toHaveBeenCalled()
    copy.update()
    expect(goOver).toHaveBeenCalledOnce()
  })

  it('still works when a newer one is postponed', () => {
    const copy = createOfflineCopy()
    const goOver = vi.fn()
    copy.offer('updateWaiting', goOver)
    copy.postpone()
    expect(copy.getState()).toBe('ready')
    copy.update()
    expect(goOver).not.toHaveBeenCalled()
  })

  it('is not said to work when parts of it are gone, and says so again the next time', () => {
    const copy = createOfflineCopy()
    copy.offer('replaced', nothing)
    copy.postpone()
    expect(copy.getState()).toBe('none')
    copy.offer('replaced', nothing)
    expect(copy.getState()).toBe('replaced')
  })

  it('stays replaced, whatever the browser tells of the newer one afterwards', () => {
    const copy = createOfflineCopy()
    const loadAgain = vi.fn()
    copy.offer('replaced', loadAgain)
    copy.reportReady()
    copy.offer('updateWaiting', nothing)
    expect(copy.getState()).toBe('replaced')
    copy.update()
    expect(loadAgain).toHaveBeenCalledOnce()
  })

  it('is replaced when that is told after an offer', () => {
    const copy = createOfflineCopy()
    copy.offer('updateWaiting', nothing)
    copy.offer('replaced', nothing)
    expect(copy.getState()).toBe('replaced')
  })
})
