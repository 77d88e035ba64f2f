import { checkShow, isNewer, type Show, type ShowStore, type ShowWindow } from './story-show.ts'

/** Name of the channel between the windows of a show. */
const SHOW_CHANNEL = 'wijkwijzer.show'

/** What the windows of a show tell each other. */
type ShowMessage =
  /** A window opened or was reloaded, and asks for the state. */
  | { readonly kind: 'hello'; readonly session: string }
  | { readonly kind: 'state'; readonly show: Show }

export type ShowChannel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>

/** Opens the channel between the windows of a show; null where the browser has or allows none. */
export function openShowChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(SHOW_CHANNEL)
  } catch {
    return null
  }
}

/**
 * Keeps the show of a window and that of the other window the same: each tells its changes, the
 * latest wins, and a window that was reloaded asks for what it missed.
 *
 * @param session of the show to follow; null for a window that starts shows itself
 * @returns stops
 */
export function connectShow(
  store: ShowStore,
  writer: ShowWindow,
  channel: ShowChannel,
  session: string | null,
): () => void {
  const followed = (): string | null => store.getState()?.session ?? session
  const post = (message: ShowMessage): void => channel.postMessage(message)

  channel.addEventListener('message', ({ data }) => {
    const message = readMessage(data)
    if (!message) return
    const mine = store.getState()
    switch (message.kind) {
      case 'hello':
        if (mine && message.session === mine.session) post({ kind: 'state', show: mine })
        return
      case 'state': {
        const { show } = message
        if (show.session !== followed()) return
        if (!mine || isNewer(show, mine)) store.adopt(show)
        // The other window was reloaded with an old state.
        else if (isNewer(mine, show)) post({ kind: 'state', show: mine })
      }
    }
  })
  const stop = store.subscribe((show) => {
    if (show && show.writer === writer) post({ kind: 'state', show })
  })
  const asked = followed()
  if (asked !== null) post({ kind: 'hello', session: asked })
  return () => {
    stop()
    channel.close()
  }
}

function readMessage(data: unknown): ShowMessage | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null
  if (data.kind === 'hello' && 'session' in data && typeof data.session === 'string') {
    return { kind: 'hello', session: data.session }
  }
  if (data.kind !== 'state' || !('show' in data)) return null
  const show = checkShow(data.show)
  return show && { kind: 'state', show }
}
