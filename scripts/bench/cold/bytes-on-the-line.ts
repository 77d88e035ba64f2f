import type { CDPSession } from 'playwright-core'

/** Adds up what comes over the line, as compressed, with the headers of the answers. */
export interface BytesOnTheLine {
  /** Bytes that had come so many milliseconds after the page was asked for. */
  until(milliseconds: number): number
  /** Answers that had begun by then. */
  requestsUntil(milliseconds: number): number
}

export function bytesOnTheLine(session: CDPSession): BytesOnTheLine {
  let start: number | null = null
  const parts: { readonly at: number; readonly bytes: number }[] = []
  const begun: number[] = []
  const since = (timestamp: number): number => (timestamp - (start ?? timestamp)) * 1000
  session.on('Network.requestWillBeSent', ({ timestamp }) => {
    start ??= timestamp
    begun.push(since(timestamp))
  })
  session.on('Network.dataReceived', ({ timestamp, encodedDataLength }) => {
    parts.push({ at: since(timestamp), bytes: encodedDataLength })
  })
  return {
    until: (milliseconds) =>
      parts.filter(({ at }) => at <= milliseconds).reduce((sum, { bytes }) => sum + bytes, 0),
    requestsUntil: (milliseconds) => begun.filter((at) => at <= milliseconds).length,
  }
}
