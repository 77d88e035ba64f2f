import { describe, expect, it } from 'vitest'
import { type IdleWindow, prefetchWhenIdle } from '../../../src/data/prefetch-when-idle.ts'

/** A window whose idle moments come when `idle` is called. */
function idleWindow(navigator: object) {
  const waiting: (() => void)[] = []
  const window: IdleWindow = {
    navigator,
    requestIdleCallback: (run) => waiting.push(run),
    setTimeout: () => {
      throw new Error('not needed')
    },
  }
  const idle = async () => {
    waiting.shift()?.()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { window, idle }
}

function recordedLoads() {
  const started: string[] = []
  const load = (name: string, outcome: () => Promise<unknown>) => () => {
    started.push(name)
    return outcome()
  }
  return { started, load }
}

const done = () => Promise.resolve()
const fails = () => Promise.reject(new Error('no connection'))

describe('prefetchWhenIdle', () => {
  it('starts one load an idle moment, in order, past one that fails', async () => {
    const { window, idle } = idleWindow({})
    const { started, load } = recordedLoads()
    prefetchWhenIdle(window, [load('a', done), load('b', fails), load('c', done)])
    expect(started).toEqual([])
    await idle()
    expect(started).toEqual(['a'])
    await idle()
    await idle()
    await idle()
    expect(started).toEqual(['a', 'b', 'c'])
  })

  it('waits for a load to end before the next', async () => {
    const { window, idle } = idleWindow({})
    const { started, load } = recordedLoads()
    prefetchWhenIdle(window, [load('slow', () => new Promise(() => {})), load('b', done)])
    await idle()
    await idle()
    expect(started).toEqual(['slow'])
  })

  it('starts nothing after it is stopped', async () => {
    const { window, idle } = idleWindow({})
    const { started, load } = recordedLoads()
    const stop = prefetchWhenIdle(window, [load('a', done), load('b', done)])
    await idle()
    stop()
    await idle()
    expect(started).toEqual(['a'])
  })

  it('starts nothing for a visitor who saves data', async () => {
    const { window, idle } = idleWindow({ connection: { saveData: true } })
    const { started, load } = recordedLoads()
    prefetchWhenIdle(window, [load('a', done)])
    await idle()
    expect(started).toEqual([])
  })

  it('uses a timer where the browser tells no idle moments', async () => {
    const delays: number[] = []
    const { started, load } = recordedLoads()
    const window: IdleWindow = {
      navigator: {},
      setTimeout: (run, milliseconds) => {
        run()
        return delays.push(milliseconds)
      },
    }
    prefetchWhenIdle(window, [load('a', done)])
    expect(started).toEqual(['a'])
    expect(delays).toEqual([500])
  })
})
