import { useMemo } from 'react'
import type { DistrictCode } from '../../core/districts/district.ts'
import { type Indicator, THEMES } from '../../core/indicators/indicator.ts'
import { listedIndicators } from '../../core/indicators/is-listed.ts'
import { resolveZone } from '../../core/zones/resolve-zone.ts'
import { useApp } from '../app-context.ts'
import type { AllSeries } from '../profile/use-all-series.ts'
import { useScenes } from '../profile/use-scenes.ts'
import { Icon } from '../shared/Icon.tsx'
import { useOpenPage } from '../shared/open-page.ts'
import { useTexts, useView } from '../use-screen.ts'
import { ComparisonRow } from './ComparisonRow.tsx'
import { useComparison } from './use-comparison.ts'

/** The wijken as columns, the figures by theme as rows, region and zone as the last columns. */
export function ComparisonTable({ all }: { readonly all: AllSeries }) {
  const { edition } = useApp()
  const texts = useTexts()
  const { compare } = texts.ui
  const { compared, nameOf } = useComparison()
  const choice = useView((view) => view.zone)
  const zone = resolveZone(choice, edition)
  const scenes = useScenes(all.series)
  const byTheme = useMemo(
    () =>
      THEMES.map((theme) => ({
        theme,
        indicators: listedIndicators(edition.indicators).filter(
          (indicator) => indicator.theme === theme,
        ),
      })).filter(({ indicators }) => indicators.length > 0),
    [edition],
  )
  const caption = compare.caption(texts.format.and(compared.map(nameOf)))
  const row = (indicator: Indicator) => (
    <ComparisonRow
      key={indicator.id}
      indicator={indicator}
      scene={scenes.get(indicator.id) ?? null}
      series={all.series.get(indicator.id) ?? null}
      compared={compared}
    />
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll the frame
    <section className="comparison__frame" aria-label={compare.frame} tabIndex={0}>
      <table className="comparison-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="comparison-table__figure">
              {compare.figure}
            </th>
            {compared.map((code) => (
              <DistrictHead key={code} code={code} />
            ))}
            <th scope="col" className="comparison-table__reference">
              {compare.region}
            </th>
            <th scope="col" className="comparison-table__reference">
              {compare.zoneMean(texts.zones.label(zone.facts), zone.inside.length)}
            </th>
          </tr>
        </thead>
        {byTheme.map(({ theme, indicators }) => (
          <tbody key={theme}>
            <tr>
              <th scope="rowgroup" className="comparison-table__theme">
                {texts.themes[theme].name}
              </th>
              <td colSpan={compared.length + 2} className="comparison-table__theme-note">
                {theme === 'nationality' && texts.themes.nationality.description}
              </td>
            </tr>
            {indicators.map(row)}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function DistrictHead({ code }: { readonly code: DistrictCode }) {
  const { actions } = useApp()
  const { compare } = useTexts().ui
  const { nameOf, toggle } = useComparison()
  const { open } = useOpenPage()
  const name = nameOf(code)
  return (
    <th scope="col" className="comparison-table__district" data-district={code}>
      <div className="comparison-table__head">
        <button
          type="button"
          className="link-button"
          aria-label={compare.openProfile(name)}
          onClick={() => {
            actions.selectDistrict(code)
            open(null)
          }}
        >
          {name}
        </button>
        <button
          type="button"
          className="button button--icon"
          aria-label={compare.remove(name)}
          onClick={() => toggle(code)}
        >
          <Icon name="close" />
        </button>
      </div>
    </th>
  )
}
