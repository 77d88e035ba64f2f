import { createStore } from 'zustand/vanilla'
import type { Flavour, FlavourId } from '../core/look/flavour.ts'
import { FLAVOURS } from '../core/look/flavours.ts'
import type { ViewState } from '../core/view/view-state.ts'
import type { ReadonlyStore } from './view-store.ts'

/** The looks of a page on a desk. A room and paper have their own. */
export const LOOKS = ['light', 'dark', 'contrast'] as const satisfies readonly FlavourId[]
export type Look = (typeof LOOKS)[number]

/** `system` follows the settings of the device. */
export const LOOK_CHOICES = ['system', ...LOOKS] as const
export type LookChoice = (typeof LOOK_CHOICES)[number]

/** Key under which the choice is kept in this browser; the page reads it before it is drawn. */
export const LOOK_KEY = 'wijkwijzer.look'

export interface LookState {
  readonly choice: LookChoice
  /** What the choice comes to on this device now. */
  readonly look: Look
}

/** How the page looks: a matter of the reader, so kept in this browser and never in a link. */
export interface LookStore extends ReadonlyStore<LookState> {
  choose(choice: LookChoice): void
}

/** The part of a window that tells what the device asks for, and keeps the choice. */
export interface LookWindow {
  matchMedia(query: string): Pick<MediaQueryList, 'matches' | 'addEventListener'>
  /** Throws where storage is blocked. */
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem'>
}

const DARK = '(prefers-color-scheme: dark)'
const MORE_CONTRAST = '(prefers-contrast: more)'
const FORCED_COLOURS = '(forced-colors: active)'

export function createLookStore(window: LookWindow): LookStore {
  const media = [DARK, MORE_CONTRAST, FORCED_COLOURS].map((query) => window.matchMedia(query))
  const stateOf = (choice: LookChoice): LookState => {
    const [isDark, ...isContrast] = media.map(({ matches }) => matches)
    const ofDevice = isDark ? 'dark' : isContrast.includes(true) ? 'contrast' : 'light'
    return { choice, look: choice === 'system' ? ofDevice : choice }
  }
  const { getState, getInitialState, subscribe, setState } = createStore<LookState>()(() =>
    stateOf(keptChoice(window)),
  )
  for (const query of media) {
    query.addEventListener('change', () => setState(stateOf(getState().choice), true))
  }
  return {
    getState,
    getInitialState,
    subscribe,
    choose(choice) {
      setState(stateOf(choice), true)
      try {
        window.localStorage.setItem(LOOK_KEY, choice)
      } catch {
        // Blocked or full: the choice holds until the page is left.
      }
    },
  }
}

/** The flavour in which a view is drawn: a room has its own whatever the reader likes. */
export function flavourOf({ display }: Pick<ViewState, 'display'>, look: Look): Flavour {
  switch (display) {
    case 'screen':
      return FLAVOURS[look]
    case 'projector':
      return FLAVOURS.projector
  }
}

function keptChoice(window: LookWindow): LookChoice {
  try {
    const kept = window.localStorage.getItem(LOOK_KEY)
    return LOOK_CHOICES.find((choice) => choice === kept) ?? 'system'
  } catch {
    return 'system'
  }
}
