type LaterTexts = typeof import('./later.ts')

let fetched: LaterTexts | null = null

/**
 * Fetches the Dutch texts that the first screen does not show; what is fetched later itself asks for
 * them first.
 *
 * @throws The error of the dynamic import when the file can not be fetched.
 */
export async function fetchLaterTexts(): Promise<void> {
  fetched ??= await import('./later.ts')
}

/** @throws Error before `fetchLaterTexts`: then a part of the first screen reads them, and must not */
export function laterTexts(): LaterTexts {
  if (!fetched) throw new Error('a text that the first screen does not have')
  return fetched
}
