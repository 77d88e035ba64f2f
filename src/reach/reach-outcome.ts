/**
 * Why there is no answer.
 * - `network`: the walking network could not be loaded or read; asking again tries again
 * - `worker`: the worker did not start or broke down; asking again starts a new one
 * - `request`: the request does not hold, for example a service that is not there
 */
export type ReachFailure = 'network' | 'worker' | 'request'

/** How a request ended. */
export type ReachOutcome<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** A later request in the same slot took its place. */
  | { readonly kind: 'superseded' }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'failed'
      readonly failure: ReachFailure
      /** For the technical report; not a text for visitors. */
      readonly detail: string
    }
