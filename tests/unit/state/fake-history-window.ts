import type { HistoryWindow } from '../../../src/state/history.ts'

/** A window with a history of its own, whose clock stands still until `wait`. */
export interface FakeHistoryWindow extends HistoryWindow {
  /** Query strings of all entries, oldest first. */
  readonly entries: () => readonly string[]
  /** How often an entry was made or rewritten. */
  readonly writes: () => number
  back(): void
  forward(): void
  /** Follows a link within the page. */
  jumpTo(hash: string): void
  leave(): void
  wait(milliseconds: number): void
  /** Whether anything still listens or is still to run. */
  readonly isQuiet: () => boolean
  /** Makes every write throw, as a browser does that sees too many of them. */
  refuseWrites(refuse: 'refuse' | 'allow'): void
}

export function fakeHistoryWindow(search: string): FakeHistoryWindow {
  const location = { pathname: '/kaart/', search, hash: '' }
  const entries = [search]
  const listeners = new Map<string, Set<() => void>>()
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>()
  let present = 0
  let now = 0
  let nextTimer = 1
  let writes = 0
  let refuses = false

  const tell = (type: string): void => {
    for (const listener of [...(listeners.get(type) ?? [])]) listener()
  }
  const go = (steps: number): void => {
    const target = entries[present + steps]
    if (target === undefined) return
    present += steps
    location.search = target
    tell('popstate')
  }
  const write = (url: string | URL | null | undefined): void => {
    if (refuses) throw new DOMException('too many changes', 'SecurityError')
    writes += 1
    const written = new URL(String(url), 'https://example.org')
    Object.assign(location, { search: written.search, hash: written.hash })
    entries[present] = written.search
  }

  return {
    location,
    history: {
      pushState(_data, _unused, url) {
        if (!refuses) {
          present += 1
          entries.length = present
        }
        write(url)
      },
      replaceState: (_data, _unused, url) => write(url),
    },
    setTimeout(run, milliseconds) {
      timers.set(nextTimer, { at: now + milliseconds, run })
      return nextTimer++
    },
    clearTimeout: (timer) => void (timer !== undefined && timers.delete(timer)),
    addEventListener(type, listener) {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener))
    },
    removeEventListener: (type, listener) => void listeners.get(type)?.delete(listener),
    entries: () => [...entries],
    writes: () => writes,
    back: () => go(-1),
    forward: () => go(1),
    jumpTo(hash) {
      location.hash = hash
      tell('popstate')
    },
    leave: () => tell('pagehide'),
    wait(milliseconds) {
      now += milliseconds
      for (const [timer, { at, run }] of [...timers]) {
        if (at <= now && timers.delete(timer)) run()
      }
    },
    isQuiet: () => timers.size === 0 && [...listeners.values()].every(({ size }) => size === 0),
    refuseWrites: (refuse) => {
      refuses = refuse === 'refuse'
    },
  }
}
