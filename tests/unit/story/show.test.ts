import { describe, expect, it } from 'vitest'
import { connectShow, type ShowChannel } from '../../../src/state/story/story-channel.ts'
import {
  checkShow,
  createShowStore,
  type Show,
  type ShowWindow,
} from '../../../src/state/story/story-show.ts'
import { usualStory } from './arbitrary-story.ts'

/** A channel as the windows of one browser have it: everyone hears but the one that speaks. */
class FakeChannels {
  readonly listeners = new Map<object, ((event: MessageEvent) => void)[]>()

  open(): ShowChannel {
    const owner = {}
    this.listeners.set(owner, [])
    return {
      postMessage: (data: unknown) => {
        for (const [other, listeners] of this.listeners) {
          if (other === owner) continue
          for (const listen of listeners) listen({ data: structuredClone(data) } as MessageEvent)
        }
      },
      addEventListener: ((_type: string, listen: (event: MessageEvent) => void) => {
        this.listeners.get(owner)?.push(listen)
      }) as ShowChannel['addEventListener'],
      close: () => void this.listeners.delete(owner),
    }
  }
}

const windowOf = (
  channels: FakeChannels,
  name: ShowWindow,
  session: string | null,
  kept?: Show,
) => {
  const store = createShowStore(
    name,
    () => 1000,
    () => 'session-1',
  )
  if (kept) store.adopt(kept)
  const close = connectShow(store, name, channels.open(), session)
  return { store, close, position: () => store.getState()?.position }
}
const kept = (store: ReturnType<typeof createShowStore>): Show => {
  const show = store.getState()
  if (!show) throw new Error('no show')
  return show
}

describe('the two windows of a show', () => {
  it('agree, whichever takes the step', () => {
    const channels = new FakeChannels()
    const show = windowOf(channels, 'show', null)
    show.store.start(usualStory(5), 0)
    const presenter = windowOf(channels, 'presenter', 'session-1')
    expect(presenter.position()).toBe(0)
    show.store.step('next')
    expect(presenter.position()).toBe(1)
    presenter.store.step('last')
    expect(show.position()).toBe(4)
    presenter.store.step('next')
    expect(show.position()).toBe(4)
    presenter.store.toggleCurtain()
    expect(show.store.getState()?.curtain).toBe('blank')
    show.store.step('previous')
    expect(presenter.store.getState()).toEqual(show.store.getState())
    expect(presenter.store.getState()?.curtain).toBe('open')
    presenter.store.end()
    expect(show.store.getState()?.phase).toBe('ended')
  })

  it('agree after a reload of either, the later state winning', () => {
    const channels = new FakeChannels()
    const show = windowOf(channels, 'show', null)
    show.store.start(usualStory(5), 0)
    const presenter = windowOf(channels, 'presenter', 'session-1')
    const early = kept(show.store)
    presenter.store.goTo(3)
    show.close()
    presenter.store.goTo(4)
    const again = windowOf(channels, 'show', null, early)
    expect(again.position()).toBe(4)
    presenter.close()
    again.store.goTo(2)
    expect(windowOf(channels, 'presenter', 'session-1').position()).toBe(2)
  })

  it('do not listen to another show, nor to what is no show', () => {
    const channels = new FakeChannels()
    const show = windowOf(channels, 'show', null)
    show.store.start(usualStory(5), 0)
    const stranger = windowOf(channels, 'presenter', 'session-2')
    show.store.step('next')
    expect(stranger.store.getState()).toBeNull()
    const noise = channels.open()
    for (const data of [
      null,
      7,
      { kind: 'state' },
      { kind: 'state', show: { session: 'session-1', revision: 99 } },
    ]) {
      noise.postMessage(data)
    }
    expect(show.position()).toBe(1)
    expect(checkShow({ ...kept(show.store), position: -1 })).toBeNull()
  })
})
