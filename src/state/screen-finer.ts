import type { FinerLevel } from '../core/figure/finer-level.ts'
import type { Language, ViewState } from '../core/view/view-state.ts'
import type { DataStore } from '../data/data-store.ts'
import type { SettledLoad } from '../data/load-state.ts'
import { loadSectorTexts } from '../i18n/load-sector-texts.ts'

/** The statistical sectors in the words of one language, ready to be laid over a figure. */
export interface ScreenFiner {
  readonly language: Language
  readonly lay: FinerLevel
}

/** Whether a screen of this view shows the sectors. */
export function showsSectors({ lens }: Pick<ViewState, 'lens'>): boolean {
  return lens.kind === 'sectors'
}

/** What is at hand of the finer level: null for a view that shows none. */
export function finerAtHand(
  view: ViewState,
  shown: ScreenFiner | null,
): ScreenFiner | null | 'absent' {
  if (!showsSectors(view)) return null
  return shown?.language === view.language ? shown : 'absent'
}

/**
 * Fetches the figures, the code and the words of the sectors.
 *
 * @throws The error of the dynamic import when code or words can not be fetched.
 */
export async function fetchFiner(
  { language }: Pick<ViewState, 'language'>,
  data: Pick<DataStore, 'loadSectors'>,
): Promise<SettledLoad<ScreenFiner>> {
  const [level, { sectorsOver }, words] = await Promise.all([
    data.loadSectors(),
    import('../core/sectors/sectors-over.ts'),
    loadSectorTexts(language),
  ])
  if (level.kind === 'failed') return level
  return { kind: 'loaded', value: { language, lay: sectorsOver(level.value, words) } }
}
