import type { HistoryOptions } from '../state/history.ts'
import { loadLinkCodec } from '../state/load-link-codec.ts'

/** What the app tells the history; the rest is the code that is fetched. */
type AddressOptions = Omit<HistoryOptions, 'openLink' | 'window'> & {
  readonly openLink: (
    query: string,
    codec: Awaited<ReturnType<typeof loadLinkCodec>>,
  ) => ReturnType<HistoryOptions['openLink']>
}

/**
 * Keeps the address and the view together as soon as the code for that is there; what was chosen
 * until then is written at that moment. Where the code does not come, the address stays behind.
 *
 * @returns disconnects
 */
export function followAddress({ openLink, ...options }: AddressOptions): () => void {
  let stop = (): void => {}
  let isOver = false
  loadLinkCodec().then(
    (codec) => {
      if (isOver) return
      stop = codec.connectHistory({
        ...options,
        openLink: (query) => openLink(query, codec),
        window,
      })
    },
    () => {},
  )
  return () => {
    isOver = true
    stop()
  }
}
