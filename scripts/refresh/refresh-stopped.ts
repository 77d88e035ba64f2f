/**
 * Why a refresh stopped, in words for someone who does not program: what was asked, what is wrong,
 * and what to do. Nothing of the old edition has been changed when this is thrown.
 */
export class RefreshStopped extends Error {
  readonly source: string
  readonly reason: string
  readonly advice: string

  /** @param source the download or check, such as `borders of the wijken (UrbIS)` */
  constructor(source: string, reason: string, advice: string) {
    super(`${source}: ${reason}\n  What to do: ${advice}`)
    this.name = 'RefreshStopped'
    this.source = source
    this.reason = reason
    this.advice = advice
  }
}

export const ADVICE = {
  later: 'run the same command again later; what was downloaded is kept.',
  maintainer:
    'the source has changed. Run the command again with --without and the part named here, and show this message to whoever maintains the map.',
} as const
