import { type ReactNode, useCallback } from 'react'
import { loadSectorTexts } from '../../i18n/load-sector-texts.ts'
import type { SectorTexts } from '../../i18n/sector-texts.ts'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useFigure } from '../use-screen.ts'

/** Draws what needs the words of the sectors, in the language of the figure. */
export function WithSectorTexts({
  children,
}: {
  readonly children: (words: SectorTexts) => ReactNode
}) {
  const { language } = useFigure()
  const load = useCallback(() => loadSectorTexts(language), [language])
  return <LazyPart load={load}>{children}</LazyPart>
}
