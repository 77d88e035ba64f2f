import '../styles/profile.css'
import { useEffect, useRef } from 'react'
import type { DistrictCode } from '../../core/districts/district.ts'
import { nameIn } from '../../core/districts/name-in.ts'
import { THEMES } from '../../core/indicators/indicator.ts'
import { listedIndicators } from '../../core/indicators/is-listed.ts'
import { useApp } from '../app-context.ts'
import { CompareToggle } from '../compare/CompareToggle.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useOpenPage } from '../shared/open-page.ts'
import { useTexts, useView } from '../use-screen.ts'
import { DistrictFacts } from './DistrictFacts.tsx'
import { IndicatorRow } from './IndicatorRow.tsx'
import { SeriesProgress } from './SeriesProgress.tsx'
import { useAllSeries } from './use-all-series.ts'

/** Everything the edition holds on one wijk: by theme the figure, rank, region and trend. */
export function DistrictProfile({ code }: { readonly code: DistrictCode }) {
  const { edition, actions } = useApp()
  const texts = useTexts()
  const { profile, portrait } = texts.ui
  const language = useView((view) => view.language)
  const all = useAllSeries()
  const { open } = useOpenPage()
  const indicators = listedIndicators(edition.indicators)
  const heading = useRef<HTMLHeadingElement>(null)
  const district = edition.districts.find((candidate) => candidate.code === code)

  // Somebody who selects in the table or by search, on a small screen, must see that it worked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another wijk is selected
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' })
    // What was pressed may be gone, as in the lists that give way to the profile. Where a link opened
    // it nothing was pressed, and the page begins at its start.
    const isEntered = document.documentElement.dataset.entered !== undefined
    if (isEntered && document.activeElement === document.body) {
      heading.current?.focus({ preventScroll: true })
    }
  }, [code])

  function close(): void {
    actions.selectDistrict(null)
    // The button goes away with the profile: the keyboard goes on from the map or its twin.
    document.querySelector<HTMLElement>('#map, #table input')?.focus({ preventScroll: true })
  }

  if (!district) return null
  const name = nameIn(district.name, language)
  const otherName = name === district.name.nl ? district.name.fr : district.name.nl
  return (
    <section className="panel profile" aria-label={texts.ui.profileOf(name)}>
      <header className="profile__head">
        <h2 ref={heading} tabIndex={-1} className="profile__name">
          {name}
        </h2>
        <button
          type="button"
          className="button button--icon"
          aria-label={profile.close}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </header>
      {otherName !== name && (
        <p className="profile__other-name" lang={language === 'fr' ? 'nl' : 'fr'}>
          {otherName}
        </p>
      )}
      <div className="profile__tools">
        <button
          type="button"
          className="button button--small button--primary"
          onClick={() => open('portrait')}
        >
          {portrait.open}
        </button>
        <CompareToggle code={code} />
      </div>
      <DistrictFacts district={district} />
      <SeriesProgress all={all} />
      {THEMES.filter((theme) => indicators.some((one) => one.theme === theme)).map((theme) => (
        <section key={theme} className="profile__theme" aria-labelledby={`profile-${theme}`}>
          <h3 id={`profile-${theme}`} className="profile__theme-name">
            {texts.themes[theme].name}
          </h3>
          <ul className="profile__rows">
            {indicators
              .filter((indicator) => indicator.theme === theme)
              .map((indicator) => (
                <IndicatorRow
                  key={indicator.id}
                  indicator={indicator}
                  series={all.series.get(indicator.id) ?? null}
                  code={code}
                />
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
