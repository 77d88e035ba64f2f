import { useCallback } from 'react'
import { loadTakeOutTexts } from '../../i18n/load-take-out-texts.ts'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useFigure } from '../use-screen.ts'
import { CiteSection } from './CiteSection.tsx'
import { EditionDataSection, ViewDataSection } from './DataSection.tsx'
import type { ShareTools } from './share-tools.ts'

/** Files with data, and how to cite the map. */
export function TakeOutSections(tools: ShareTools) {
  const { language } = useFigure()
  const load = useCallback(() => loadTakeOutTexts(language), [language])
  return (
    <LazyPart load={load}>
      {(takeOut) => (
        <>
          <ViewDataSection {...tools} takeOut={takeOut} />
          <EditionDataSection {...tools} takeOut={takeOut} />
          <CiteSection exporter={tools.exporter} takeOut={takeOut} />
        </>
      )}
    </LazyPart>
  )
}
