import type { MainThreadTask } from './main-thread-tasks.ts'

/** What a kind of change costs the main thread, milliseconds. */
export interface ChangeTimes {
  /** Script of the task that makes the change: map, title, legend and sentence stand after it. */
  readonly firstScript: number
  /** Script of the longest task of all, which may be that of a panel drawn later. */
  readonly longestScript: number
  /** Script of all tasks. */
  readonly totalScript: number
  /** The longest task of all with its style, layout and paint. */
  readonly longestTask: number
}

/** @throws RangeError when the change caused no task */
export function changeTimes(tasks: readonly MainThreadTask[]): ChangeTimes {
  const first = tasks[0]
  if (!first) throw new RangeError('a change without a task')
  const scripts = tasks.map(({ scriptMilliseconds }) => scriptMilliseconds)
  return {
    firstScript: first.scriptMilliseconds,
    longestScript: Math.max(...scripts),
    totalScript: scripts.reduce((sum, one) => sum + one, 0),
    longestTask: Math.max(...tasks.map(({ milliseconds }) => milliseconds)),
  }
}

/** The median of each time; the upper one of two. */
export function medianTimes(times: readonly ChangeTimes[]): ChangeTimes {
  const middle = (part: keyof ChangeTimes): number => {
    const ordered = times.map((one) => one[part]).toSorted((a, b) => a - b)
    return ordered[Math.floor(ordered.length / 2)] ?? Number.NaN
  }
  return {
    firstScript: middle('firstScript'),
    longestScript: middle('longestScript'),
    totalScript: middle('totalScript'),
    longestTask: middle('longestTask'),
  }
}
