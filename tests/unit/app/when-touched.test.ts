import { describe, expect, it, vi } from 'vitest'
import { whenTouched } from '../../../src/app/when-touched.ts'

describe('whenTouched', () => {
  it.each(['pointerdown', 'keydown', 'wheel'])('runs once at the first %s', (sign) => {
    const page = new EventTarget()
    const task = vi.fn()
    whenTouched(page, task, new AbortController().signal)
    page.dispatchEvent(new Event('scroll'))
    expect(task).not.toHaveBeenCalled()
    page.dispatchEvent(new Event(sign))
    page.dispatchEvent(new Event('pointerdown'))
    expect(task).toHaveBeenCalledOnce()
  })

  it('runs no more when nobody waits', () => {
    const page = new EventTarget()
    const task = vi.fn()
    const closing = new AbortController()
    whenTouched(page, task, closing.signal)
    closing.abort()
    page.dispatchEvent(new Event('pointerdown'))
    expect(task).not.toHaveBeenCalled()
  })
})
