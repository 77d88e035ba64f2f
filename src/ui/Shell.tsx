import { useEffect, useState } from 'react'
import { Extremes } from './extremes/Extremes.tsx'
import { Header } from './header/Header.tsx'
import { AboutFigure } from './headline/AboutFigure.tsx'
import { Headline } from './headline/Headline.tsx'
import { LegendPanel } from './legend/LegendPanel.tsx'
import { MapStage } from './map/MapStage.tsx'
import { OptionsPanel } from './options/OptionsPanel.tsx'
import { DistrictProfile } from './profile/DistrictProfile.tsx'
import { ServiceCard } from './services/ServiceCard.tsx'
import { ServiceToggles } from './services/ServiceToggles.tsx'
import { LiveRegion } from './shared/LiveRegion.tsx'
import { ProblemBar } from './shared/ProblemBar.tsx'
import { DistrictTable } from './table/DistrictTable.tsx'
import { useScreenState, useTexts, useView } from './use-screen.ts'
import { YearControl } from './years/YearControl.tsx'

/** The whole page: words and controls at the left, the map in the middle, a wijk at the right. */
export function Shell() {
  const { ui } = useTexts()
  const mode = useView((view) => view.mode)
  const selection = useView((view) => view.selection)
  const progress = useScreenState((state) => state.progress)
  // The prerendered page looks the same but does not answer yet; this tells them apart.
  const [isStarted, setStarted] = useState(false)
  useEffect(() => setStarted(true), [])
  return (
    <div
      className="shell"
      data-mode={mode}
      data-started={isStarted ? '' : undefined}
      aria-busy={progress === 'loading'}
    >
      <a className="skip-link" href={mode === 'map' ? '#map' : '#table'}>
        {mode === 'map' ? ui.skipToMap : ui.skipToTable}
      </a>
      <Header />
      <main className="stage">
        <div className="stage__intro">
          <ProblemBar />
          <Headline />
        </div>
        <div className="stage__canvas">
          <MapStage hidden={mode === 'table'} />
          {mode === 'table' && <DistrictTable />}
        </div>
        <div className="stage__controls">
          <YearControl />
          <LegendPanel />
          <OptionsPanel />
          <ServiceToggles />
          <AboutFigure />
        </div>
        <div className="stage__side">
          <ServiceCard />
          {selection === null ? <Extremes /> : <DistrictProfile code={selection} />}
        </div>
      </main>
      <LiveRegion />
    </div>
  )
}
