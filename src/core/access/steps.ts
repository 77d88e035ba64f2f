/**
 * Work in steps: yields the part that is done, 0 to 1 and never less than before, and returns the
 * result. Whoever drives it may pause between steps, or stop and lose nothing but the work.
 */
export type Steps<Result> = Generator<number, Result, void>

/** Does all steps in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
