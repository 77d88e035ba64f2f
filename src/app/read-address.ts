import type { Edition } from '../core/edition.ts'
import { NOTHING_MISSING } from '../core/own/missing-own-data.ts'
import { DEFAULT_VIEW } from '../core/view/default-view.ts'
import type { Language } from '../core/view/view-state.ts'
import { loadLinkCodec } from '../state/load-link-codec.ts'
import type { OpenedLink } from '../state/open-link.ts'

/**
 * What the address asks for. One without a query asks for the first screen, without a request;
 * where the code that reads links does not come, the first screen stands in for the rest.
 */
export async function readAddress(
  search: string,
  browserLanguage: Language,
  edition: Edition,
): Promise<OpenedLink> {
  const first = { view: { ...DEFAULT_VIEW, language: browserLanguage }, ...NOTHING_TOLD }
  if (search.length <= 1) return first
  try {
    const { openLink } = await loadLinkCodec()
    return openLink(search, browserLanguage, edition)
  } catch {
    return first
  }
}

/** What a link tells that was understood in full. */
export const NOTHING_TOLD: Omit<OpenedLink, 'view'> = {
  ignored: [],
  notUnderstood: [],
  told: [],
  missingOwn: NOTHING_MISSING,
}
