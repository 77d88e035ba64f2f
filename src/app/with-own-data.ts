import { keepsOwnData } from '../state/own-flag.ts'
import type { LastingParts } from './lasting-parts.ts'
import type { AppData } from './open-app.ts'

/** The data of a page that only shows: with the own data that this browser keeps, where they can be had. */
export async function withOwnData(
  published: AppData,
  reach: LastingParts['reach'],
): Promise<AppData> {
  if (!keepsOwnData(window)) return published
  try {
    const { openOwnData } = await import('./open-own-data.ts')
    const { first } = await openOwnData({ published, reach, inPage: () => null })
    return first
  } catch {
    return published
  }
}
