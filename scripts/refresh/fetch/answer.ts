/** A question to a source. */
export interface SourceRequest {
  /** Name in messages, such as `indicator 2498 (page)`. */
  readonly name: string
  readonly url: string
  /** Sent as a form with POST when present, with GET otherwise. */
  readonly form?: Readonly<Record<string, string>>
}

/** What a source answered. */
export interface SourceAnswer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Address after redirects. */
  readonly finalUrl: string
  readonly body: Uint8Array
}

/**
 * The network, or recorded answers in its place. Follows redirects and keeps cookies; rejects with
 * an Error when no answer comes at all.
 */
export type Ask = (request: SourceRequest) => Promise<SourceAnswer>

/** Time, so that pauses can be watched without waiting. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** An answer whose form was found sound and that is kept. */
export interface Downloaded {
  readonly body: Uint8Array
  readonly headers: Readonly<Record<string, string>>
  /** Day on which it was downloaded, `2026-11-24`. */
  readonly retrieved: string
  readonly sha256: string
}
