import type { District } from '../../../core/districts/district.ts'
import { THEMES } from '../../../core/indicators/indicator.ts'
import { listedIndicators } from '../../../core/indicators/is-listed.ts'
import { resolveZone } from '../../../core/zones/resolve-zone.ts'
import { useApp } from '../../app-context.ts'
import { useTexts, useView } from '../../use-screen.ts'
import type { AllSeries } from '../use-all-series.ts'
import { useScenes } from '../use-scenes.ts'
import { PortraitRow } from './PortraitRow.tsx'

interface PortraitFiguresProps {
  readonly district: District
  readonly all: AllSeries
}

/** All figures of a wijk by theme, each with its references, its place and its course. */
export function PortraitFigures({ district, all }: PortraitFiguresProps) {
  const { edition } = useApp()
  const texts = useTexts()
  const { portrait } = texts.ui
  const zone = useView((view) => view.zone)
  const indicators = listedIndicators(edition.indicators)
  const scenes = useScenes(all.series)
  return (
    <section aria-labelledby="portrait-figures">
      <h3 id="portrait-figures" className="portrait__heading">
        {portrait.figures}
      </h3>
      <p className="note">
        {portrait.howToRead(texts.zones.ofZone(resolveZone(zone, edition).facts))}{' '}
        {portrait.stripNote}
      </p>
      <ul className="strip-key" aria-hidden="true">
        <li className="strip-key__here">{portrait.here}</li>
        <li className="strip-key__region">{portrait.region}</li>
        <li className="strip-key__zone">{texts.zones.label(resolveZone(zone, edition).facts)}</li>
      </ul>
      {THEMES.filter((theme) => indicators.some((one) => one.theme === theme)).map((theme) => (
        <section key={theme} aria-labelledby={`portrait-${theme}`}>
          <h4 id={`portrait-${theme}`} className="portrait__theme">
            {texts.themes[theme].name}
          </h4>
          {theme === 'nationality' && (
            <p className="note">
              {texts.themes.nationality.description} {portrait.notRanked}
            </p>
          )}
          <ul>
            {indicators
              .filter((indicator) => indicator.theme === theme)
              .map((indicator) => (
                <PortraitRow
                  key={indicator.id}
                  indicator={indicator}
                  scene={scenes.get(indicator.id) ?? null}
                  series={all.series.get(indicator.id) ?? null}
                  code={district.code}
                />
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
