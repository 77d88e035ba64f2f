/**
 * The delta debugging of Zeller and Hildebrandt (2002): leaves out ever smaller parts of a failing
 * list as long as what is left still fails.
 *
 * @param isFailing whether a list fails in the same way; asked for parts of the list alone
 * @param mostTries how often it is asked at most
 * @returns a part of the list that fails; with tries enough, one from which no item can be missed
 */
export async function shrinkSteps<Step>(
  steps: readonly Step[],
  isFailing: (part: readonly Step[]) => Promise<boolean>,
  mostTries: number,
): Promise<readonly Step[]> {
  let failing = steps
  let tries = 0
  let pieces = 2
  while (failing.length > 1 && tries < mostTries) {
    const size = Math.ceil(failing.length / pieces)
    let shorter: readonly Step[] | null = null
    for (let from = 0; from < failing.length && tries < mostTries; from += size) {
      const rest = [...failing.slice(0, from), ...failing.slice(from + size)]
      tries += 1
      if (rest.length > 0 && (await isFailing(rest))) {
        shorter = rest
        break
      }
    }
    if (shorter) {
      failing = shorter
      pieces = Math.max(2, pieces - 1)
    } else if (size === 1) break
    else pieces = Math.min(failing.length, pieces * 2)
  }
  return failing
}
