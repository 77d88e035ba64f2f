import { fetchLaterTexts } from '../../i18n/nl/later-texts.ts'

/** What each function that fetches code has given so far. */
const PARTS = new WeakMap<() => Promise<unknown>, unknown>()

/** Fetches a part with the texts it may need, and keeps it. @throws The error of the dynamic import when it can not be fetched. */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  const [part] = await Promise.all([load(), fetchLaterTexts()])
  PARTS.set(load, part)
  return part
}

/** The part that the function gave before; undefined when it was not asked or has not answered. */
export function fetchedPart<Part>(load: () => Promise<Part>): Part | undefined {
  // Under a function stands only what that function gave.
  return PARTS.get(load) as Part | undefined
}
