import '../../data/schemas/jitless.ts'
import * as z from 'zod/mini'
import { createStore } from 'zustand/vanilla'
import type { Story } from '../../core/story/story.ts'
import { checkedBy } from '../../data/schemas/checked-by.ts'
import { frozenObject } from '../../data/schemas/frozen.ts'
import { assertSameType } from '../../data/schemas/same-type.ts'
import type { ReadonlyStore } from '../view-store.ts'
import { storySchema } from './story-file.ts'

/** The two windows of a show. */
export const SHOW_WINDOWS = ['show', 'presenter'] as const
export type ShowWindow = (typeof SHOW_WINDOWS)[number]

/** What both windows of a show agree on. */
export interface Show {
  /** Names the show: windows of another one do not listen. */
  readonly session: string
  /** Counts the changes; the latest wins. */
  readonly revision: number
  /** The window that made the last change. */
  readonly writer: ShowWindow
  readonly story: Story
  /** Place of the slide, from 0. */
  readonly position: number
  readonly phase: 'running' | 'ended'
  readonly curtain: 'open' | 'blank'
  readonly legend: 'normal' | 'large'
  readonly spotlight: 'off' | 'on'
  /** Milliseconds since 1970, for the timer. */
  readonly startedAt: number
}

const showSchema = frozenObject({
  session: z.string().check(z.minLength(1), z.maxLength(60)),
  revision: z.int().check(z.gte(0)),
  writer: z.enum(SHOW_WINDOWS),
  story: storySchema,
  position: z.int().check(z.gte(0)),
  phase: z.enum(['running', 'ended']),
  curtain: z.enum(['open', 'blank']),
  legend: z.enum(['normal', 'large']),
  spotlight: z.enum(['off', 'on']),
  startedAt: z.number(),
})

assertSameType<Show, z.output<typeof showSchema>>(true)

/** Checks what another window or an earlier page left; null when it is no show. */
export function checkShow(value: unknown): Show | null {
  const result = checkedBy(showSchema, value)
  return result.success ? result.data : null
}

/** Whether one state of a show came after another; between equals the presenter's. */
export function isNewer(one: Show, other: Show): boolean {
  if (one.revision !== other.revision) return one.revision > other.revision
  return one.writer === 'presenter' && other.writer === 'show'
}

export type ShowStep = 'first' | 'previous' | 'next' | 'last'

export interface ShowStore extends ReadonlyStore<Show | null> {
  start(story: Story, position: number): void
  step(step: ShowStep): void
  goTo(position: number): void
  toggleCurtain(): void
  toggleLegend(): void
  toggleSpotlight(): void
  restartTimer(): void
  end(): void
  /** Takes over the state of the other window, or of this one before it was reloaded. */
  adopt(show: Show): void
}

/**
 * The show as one of its windows knows it.
 *
 * @param now milliseconds since 1970
 */
export function createShowStore(
  window: ShowWindow,
  now: () => number,
  newSession: () => string,
): ShowStore {
  const { getState, getInitialState, subscribe, setState } = createStore<Show | null>()(() => null)

  function change(fields: (show: Show) => Partial<Show>): void {
    const show = getState()
    if (!show) return
    const next = { ...show, ...fields(show) }
    setState({ ...next, revision: show.revision + 1, writer: window }, true)
  }
  /** A blank screen opens with the next step: the audience came for the slide. */
  const goTo = (position: number): void =>
    change(({ story }) => ({
      curtain: 'open',
      position: Math.min(Math.max(0, position), Math.max(0, story.slides.length - 1)),
    }))

  return {
    getState,
    getInitialState,
    subscribe,
    start: (story, position) =>
      setState(
        {
          session: newSession(),
          revision: 0,
          writer: window,
          story,
          position: Math.min(Math.max(0, position), Math.max(0, story.slides.length - 1)),
          phase: 'running',
          curtain: 'open',
          legend: 'normal',
          spotlight: 'off',
          startedAt: now(),
        },
        true,
      ),
    goTo,
    step(step) {
      const show = getState()
      if (!show) return
      const { position, story } = show
      switch (step) {
        case 'first':
          goTo(0)
          return
        case 'previous':
          goTo(position - 1)
          return
        case 'next':
          goTo(position + 1)
          return
        case 'last':
          goTo(story.slides.length - 1)
          return
      }
    },
    toggleCurtain: () =>
      change(({ curtain }) => ({ curtain: curtain === 'open' ? 'blank' : 'open' })),
    toggleLegend: () =>
      change(({ legend }) => ({ legend: legend === 'normal' ? 'large' : 'normal' })),
    toggleSpotlight: () =>
      change(({ spotlight }) => ({ spotlight: spotlight === 'off' ? 'on' : 'off' })),
    restartTimer: () => change(() => ({ startedAt: now() })),
    end: () => change(() => ({ phase: 'ended' })),
    adopt: (show) => setState(show, true),
  }
}
