import { describe, expect, it } from 'vitest'
import {
  createLookStore,
  flavourOf,
  LOOK_KEY,
  type LookWindow,
} from '../../../src/state/look-store.ts'

type Asked = Partial<Record<'dark' | 'contrast' | 'forced', boolean>>

function deviceThat(asks: Asked, kept: string | null = null) {
  const changed: (() => void)[] = []
  const entries = new Map(kept === null ? [] : [[LOOK_KEY, kept]])
  const window: LookWindow = {
    matchMedia: (query) => ({
      get matches() {
        if (query.includes('color-scheme')) return asks.dark === true
        return query.includes('forced') ? asks.forced === true : asks.contrast === true
      },
      addEventListener: (_type: string, listener: unknown) => {
        if (typeof listener === 'function') changed.push(() => listener())
      },
    }),
    localStorage: {
      getItem: (key) => entries.get(key) ?? null,
      setItem: (key, value) => void entries.set(key, value),
    },
  }
  const change = (next: Asked) => {
    Object.assign(asks, next)
    for (const listener of changed) listener()
  }
  return { window, entries, change }
}

const lookOn = (asks: Asked, kept?: string) =>
  createLookStore(deviceThat(asks, kept).window).getState().look

describe('the look', () => {
  it('is what the device asks for', () => {
    expect(lookOn({})).toBe('light')
    expect(lookOn({ dark: true })).toBe('dark')
    expect(lookOn({ contrast: true })).toBe('contrast')
    expect(lookOn({ forced: true })).toBe('contrast')
    // Forced colours on black ground ask for the dark scheme too.
    expect(lookOn({ forced: true, dark: true })).toBe('dark')
  })

  it('is what was chosen, and that is kept', () => {
    expect(lookOn({ dark: true }, 'light')).toBe('light')
    expect(lookOn({ dark: true }, 'purple')).toBe('dark')
    const { window, entries } = deviceThat({})
    createLookStore(window).choose('contrast')
    expect(entries.get(LOOK_KEY)).toBe('contrast')
    expect(createLookStore(window).getState()).toEqual({ choice: 'contrast', look: 'contrast' })
  })

  it('follows the device while nothing is chosen', () => {
    const { window, change } = deviceThat({})
    const store = createLookStore(window)
    change({ dark: true })
    expect(store.getState().look).toBe('dark')
    store.choose('light')
    change({ dark: false })
    change({ dark: true })
    expect(store.getState().look).toBe('light')
  })

  it('holds without a storage', () => {
    const { window } = deviceThat({ dark: true })
    const blocked = {
      matchMedia: window.matchMedia,
      get localStorage(): LookWindow['localStorage'] {
        throw new DOMException('no', 'SecurityError')
      },
    }
    const store = createLookStore(blocked)
    expect(store.getState().look).toBe('dark')
    store.choose('light')
    expect(store.getState().look).toBe('light')
  })

  it('gives way to that of a room', () => {
    expect(flavourOf({ display: 'projector' }, 'dark').id).toBe('projector')
    expect(flavourOf({ display: 'screen' }, 'dark').id).toBe('dark')
  })
})
