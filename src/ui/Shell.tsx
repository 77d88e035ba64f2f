import { useEffect, useState } from 'react'
import { ComparePanel } from './compare/ComparePanel.tsx'
import { OverlayPages } from './compare/OverlayPages.tsx'
import { FigurePanels } from './FigurePanels.tsx'
import { Header } from './header/Header.tsx'
import { AboutFigure } from './headline/AboutFigure.tsx'
import { Headline } from './headline/Headline.tsx'
import { LegendPanel } from './legend/LegendPanel.tsx'
import { LensSwitch } from './lens/LensSwitch.tsx'
import { loadLensParts } from './lens/load-lens-parts.ts'
import { MapStage } from './map/MapStage.tsx'
import { OptionsPanel } from './options/OptionsPanel.tsx'
import { PickBanner } from './options/PickBanner.tsx'
import { loadSectorParts } from './sectors/load-sector-parts.ts'
import { ServiceCard, ServiceSheet } from './services/ServiceCard.tsx'
import { ServiceToggles } from './services/ServiceToggles.tsx'
import { Lagging } from './shared/Lagging.tsx'
import { LazyPart } from './shared/LazyPart.tsx'
import { LinkNoticeBar } from './shared/LinkNoticeBar.tsx'
import { LiveRegion } from './shared/LiveRegion.tsx'
import { ProblemBar } from './shared/ProblemBar.tsx'
import { SpokenFigure } from './shared/SpokenFigure.tsx'
import { UpdateBar } from './shared/UpdateBar.tsx'
import { DistrictSheet } from './sheet/DistrictSheet.tsx'
import { loadTable } from './table/load-table.ts'
import { TaskPanel } from './tasks/TaskPanel.tsx'
import { useScreen, useScreenState, useTexts, useView } from './use-screen.ts'
import { YearControl } from './years/YearControl.tsx'

/** The whole page: words and controls at the left, the map in the middle, a wijk at the right. */
export function Shell() {
  const { ui } = useTexts()
  const mode = useView((view) => view.mode)
  const lens = useView((view) => view.lens)
  const breakLines = useView((view) => view.breakLines)
  const drawing = useScreen(({ figure }) => figure.drawing)
  const task = useView((view) => view.task)
  const progress = useScreenState((state) => state.progress)
  // The prerendered page looks the same but does not answer yet; this tells them apart.
  const [isStarted, setStarted] = useState(false)
  useEffect(() => setStarted(true), [])
  return (
    <OverlayPages>
      <div
        className="shell"
        data-mode={mode}
        data-started={isStarted ? '' : undefined}
        aria-busy={progress === 'loading'}
      >
        <a
          className="skip-link"
          href={mode === 'table' ? '#table' : lens.kind === 'smallMaps' ? '#small-maps' : '#map'}
        >
          {mode === 'map' ? ui.skipToMap : ui.skipToTable}
        </a>
        <Header />
        <main className="stage" data-task={task}>
          <div className="stage__intro">
            <ProblemBar />
            <LinkNoticeBar />
            <Headline />
            <LensSwitch />
          </div>
          <div className="stage__canvas">
            <MapStage hidden={mode === 'table' || lens.kind === 'smallMaps'} />
            {mode === 'table' && lens.kind !== 'sectors' && (
              <LazyPart load={loadTable}>{({ DistrictTable }) => <DistrictTable />}</LazyPart>
            )}
            {mode === 'table' && lens.kind === 'sectors' && (
              <LazyPart load={loadSectorParts}>{({ SectorTable }) => <SectorTable />}</LazyPart>
            )}
            {mode === 'map' && lens.kind === 'smallMaps' && (
              <LazyPart load={loadLensParts}>{({ SmallMaps }) => <SmallMaps />}</LazyPart>
            )}
          </div>
          <DistrictSheet />
          <ServiceSheet />
          <div className="stage__controls">
            <YearControl />
            {mode === 'map' && lens.kind === 'bivariate' ? (
              <LazyPart load={loadLensParts}>
                {({ BivariatePanel }) => <BivariatePanel second={lens.second} />}
              </LazyPart>
            ) : (
              (mode === 'table' || lens.kind === 'single' || lens.kind === 'sectors') && (
                <LegendPanel />
              )
            )}
            <OptionsPanel />
            <ServiceToggles />
            <AboutFigure />
          </div>
          <div className="stage__side">
            {mode === 'map' && lens.kind === 'bivariate' && (
              <LazyPart load={loadLensParts}>
                {({ SingleMaps }) => <SingleMaps second={lens.second} />}
              </LazyPart>
            )}
            {breakLines === 'shown' && drawing === 'fill' && lens.kind === 'single' && (
              <LazyPart load={loadLensParts}>
                {({ BreakLinesPanel }) => <BreakLinesPanel />}
              </LazyPart>
            )}
            {lens.kind === 'sectors' && (
              <LazyPart load={loadSectorParts}>{({ SectorPanel }) => <SectorPanel />}</LazyPart>
            )}
            <ComparePanel />
            <ServiceCard />
            <TaskPanel />
            <Lagging>
              <FigurePanels />
            </Lagging>
          </div>
        </main>
        <PickBanner />
        <UpdateBar />
        <LiveRegion />
        <SpokenFigure />
      </div>
    </OverlayPages>
  )
}
