import { describe, expect, it } from 'vitest'
import { changeTimes, medianTimes } from '../../../scripts/bench/change-times.ts'
import { type TraceEvent, tasksOfChanges } from '../../../scripts/bench/main-thread-tasks.ts'

const MAIN = { pid: 1, tid: 7 }
const span = (name: string, ts: number, dur: number, thread = MAIN): TraceEvent => ({
  name,
  ph: 'X',
  ts,
  dur,
  ...thread,
})
const mark = (ts: number): TraceEvent => ({ name: 'go', ph: 'I', ts, ...MAIN })

describe('tasksOfChanges', () => {
  it('counts script once however deep it nests, and leaves style and paint out of it', () => {
    const events = [
      span('RunTask', 0, 10_000),
      mark(1000),
      span('FunctionCall', 1000, 4000),
      span('v8.callFunction', 2000, 1000),
      span('Paint', 5000, 3000),
      span('FunctionCall', 8500, 500),
    ]
    const [[task] = []] = tasksOfChanges(events, 'go')
    expect(task).toEqual({ startMilliseconds: -1, milliseconds: 10, scriptMilliseconds: 4.5 })
  })

  it('gives every change its own tasks, of the thread of the mark alone', () => {
    const events = [
      span('RunTask', 0, 900),
      span('RunTask', 1000, 2000),
      mark(1100),
      span('RunTask', 4000, 500),
      span('RunTask', 4000, 500, { pid: 1, tid: 8 }),
      span('RunTask', 6000, 3000),
      mark(6200),
    ]
    const durations = tasksOfChanges(events, 'go').map((tasks) =>
      tasks.map(({ milliseconds }) => milliseconds),
    )
    expect(durations).toEqual([[2, 0.5], [3]])
  })

  it('refuses a trace without the mark', () => {
    expect(() => tasksOfChanges([span('RunTask', 0, 1)], 'go')).toThrow(/no mark go/)
  })
})

describe('changeTimes', () => {
  it('tells the first task from the longest one and from all of them', () => {
    const task = (milliseconds: number, scriptMilliseconds: number) => ({
      startMilliseconds: 0,
      milliseconds,
      scriptMilliseconds,
    })
    expect(changeTimes([task(6, 5), task(20, 2), task(8, 7)])).toEqual({
      firstScript: 5,
      longestScript: 7,
      totalScript: 14,
      longestTask: 20,
    })
    expect(() => changeTimes([])).toThrow(RangeError)
  })

  it('takes the median of each time by itself', () => {
    const times = (one: number, other: number) => ({
      firstScript: one,
      longestScript: one,
      totalScript: other,
      longestTask: other,
    })
    expect(medianTimes([times(9, 1), times(1, 5), times(4, 3)])).toEqual(times(4, 3))
  })
})
