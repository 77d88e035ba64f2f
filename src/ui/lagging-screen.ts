import { createContext, useContext } from 'react'
import type { Screen } from '../state/screen-store.ts'

const Context = createContext<Screen | null>(null)

/** Has everything in it read one given screen, which may be the one before. */
export const LaggingScreenProvider = Context.Provider

/** The screen that stands for the newest one here; null where parts read the newest. */
export const useLaggingScreen = (): Screen | null => useContext(Context)
