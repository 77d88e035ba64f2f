import '../styles/share.css'
import { useCallback } from 'react'
import { loadShareTexts } from '../../i18n/load-share-texts.ts'
import { useApp } from '../app-context.ts'
import { LazyPart } from '../shared/LazyPart.tsx'
import { LiveRegion } from '../shared/LiveRegion.tsx'
import { useFigure, useView } from '../use-screen.ts'
import { EmbedSection } from './EmbedSection.tsx'
import { LinkSection } from './LinkSection.tsx'
import { OwnDataSection } from './OwnDataSection.tsx'
import { PictureSection } from './PictureSection.tsx'
import { PrintSection } from './PrintSection.tsx'
import { SlideSection } from './SlideSection.tsx'
import { TableSection } from './TableSection.tsx'
import { TakeOutSections } from './TakeOutSections.tsx'

/** All ways to take along what is on screen: link, picture, slide, table, paper, website. */
export function SharePanel() {
  const { loadExporter } = useApp()
  const { language } = useFigure()
  const lens = useView((view) => view.lens.kind)
  const load = useCallback(async () => {
    const [share, exporter] = await Promise.all([loadShareTexts(language), loadExporter()])
    return { share, exporter }
  }, [language, loadExporter])
  return (
    <LazyPart load={load}>
      {(tools) => (
        <div className="share__sections">
          {lens === 'smallMaps' && <p className="notice">{tools.share.panel.lensNote}</p>}
          <LinkSection {...tools} />
          <PictureSection {...tools} />
          <SlideSection {...tools} />
          <TableSection {...tools} />
          <TakeOutSections {...tools} />
          <PrintSection {...tools} />
          <EmbedSection {...tools} />
          <OwnDataSection {...tools} />
          {/* The one of the page can not be heard while a modal dialog is open. */}
          <LiveRegion />
        </div>
      )}
    </LazyPart>
  )
}
