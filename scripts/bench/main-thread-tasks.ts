/** One event of a trace as Chromium writes it; times in microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
}

/** One task of the main thread after a change of view. */
export interface MainThreadTask {
  /** From the change to the start of the task; below 0 for the task that makes the change. */
  readonly startMilliseconds: number
  /** Of the whole task: script, style, layout and paint. */
  readonly milliseconds: number
  /** Of script in it, with the style and layout that the script itself asks for. */
  readonly scriptMilliseconds: number
}

const TASK = 'RunTask'

/** Events that span script; they nest in each other. */
const SCRIPT: ReadonlySet<string> = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.callFunction',
  'RunMicrotasks',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
])

/**
 * The tasks that each change of view gave the main thread to do, up to the next change.
 *
 * @param events a trace with the categories `TRACE_CATEGORIES`
 * @param markName of the user timing mark that the page sets right before a change
 * @returns per mark its tasks, in the order of time; those that take no time are left out
 * @throws Error when the trace holds no such mark
 */
export function tasksOfChanges(
  events: readonly TraceEvent[],
  markName: string,
): readonly (readonly MainThreadTask[])[] {
  const marks = events.filter(({ name }) => name === markName).toSorted((a, b) => a.ts - b.ts)
  const first = marks[0]
  if (!first) throw new Error(`the trace holds no mark ${markName}`)
  const spans = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid)
    .toSorted((a, b) => a.ts - b.ts)
  const tasks = spans.filter(({ name, dur }) => name === TASK && (dur ?? 0) > 0)
  const script = spans.filter(({ name }) => SCRIPT.has(name))
  return marks.map((mark, index) => {
    const end = marks[index + 1]?.ts ?? Number.POSITIVE_INFINITY
    return tasks
      .filter((task) => endOf(task) > mark.ts && endOf(task) <= end)
      .map((task) => ({
        startMilliseconds: (task.ts - mark.ts) / 1000,
        milliseconds: (task.dur ?? 0) / 1000,
        scriptMilliseconds: covered(script, task) / 1000,
      }))
  })
}

/** What `tasksOfChanges` reads. */
export const TRACE_CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'toplevel',
  'blink.user_timing',
]

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur

/** Microseconds of a task that lie in at least one of the spans, which come in order of start. */
function covered(spans: readonly TraceEvent[], task: TraceEvent): number {
  let total = 0
  let coveredTo = task.ts
  for (const span of spans) {
    if (span.ts >= endOf(task)) break
    const from = Math.max(span.ts, coveredTo)
    const to = Math.min(endOf(span), endOf(task))
    if (to <= from) continue
    total += to - from
    coveredTo = to
  }
  return total
}
