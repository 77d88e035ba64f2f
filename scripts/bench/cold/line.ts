/** A bad line: what a phone gets at the edge of a cell, or a meeting room full of people. */
export const BAD_LINE = {
  offline: false,
  /** Milliseconds from a request to the first byte of its answer. */
  latency: 150,
  /** Bytes a second: 1.6 Mbit. */
  downloadThroughput: 1_600_000 / 8,
  /** Bytes a second: 0.75 Mbit. */
  uploadThroughput: 750_000 / 8,
} as const
