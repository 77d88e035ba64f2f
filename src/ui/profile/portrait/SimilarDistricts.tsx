import { useMemo } from 'react'
import type { District } from '../../../core/districts/district.ts'
import { mainMunicipality } from '../../../core/districts/main-municipality.ts'
import { nameIn } from '../../../core/districts/name-in.ts'
import { residentialCodes } from '../../../core/districts/residential.ts'
import { indicatorWords } from '../../../core/figure/indicator-words.ts'
import type { IndicatorId } from '../../../core/indicators/indicator.ts'
import type { SimilarDistrict } from '../../../core/inequality/similar-districts.ts'
import { likeness } from '../../../core/portrait/likeness.ts'
import { useApp } from '../../app-context.ts'
import { MethodButton } from '../../methods/MethodButton.tsx'
import { useOpenPage } from '../../shared/open-page.ts'
import { useTexts, useView } from '../../use-screen.ts'
import type { AllSeries } from '../use-all-series.ts'

const DISTANCE_DECIMALS = 2

interface SimilarDistrictsProps {
  readonly district: District
  readonly all: AllSeries
}

/** The wijken with the closest figures: how close, over which figures, and what that means. */
export function SimilarDistricts({ district, all }: SimilarDistrictsProps) {
  const { ui } = useTexts()
  const { portrait } = ui
  return (
    <section aria-labelledby="portrait-similar" className="similar">
      <h3 id="portrait-similar" className="portrait__heading">
        {portrait.similar}
      </h3>
      {all.progress === 'loading' ? (
        <p className="note">{portrait.similarWaits}</p>
      ) : (
        <Answer district={district} all={all} />
      )}
    </section>
  )
}

function Answer({ district, all }: SimilarDistrictsProps) {
  const { edition, actions } = useApp()
  const texts = useTexts()
  const { portrait } = texts.ui
  const { open } = useOpenPage()
  const found = useMemo(
    () =>
      likeness({
        district: district.code,
        residential: residentialCodes(edition.districts),
        indicators: edition.indicators,
        series: all.series,
      }),
    [district, edition, all.series],
  )
  const namesOf = (ids: readonly IndicatorId[]): string =>
    texts.format.and(
      edition.indicators
        .filter(({ id }) => ids.includes(id))
        .map((indicator) => indicatorWords(indicator, texts).name),
    )

  if (found.nearest.length === 0) return <p>{portrait.noSimilar}</p>
  return (
    <>
      <p className="note">{portrait.similarMeaning(found.usable.length)}</p>
      <MethodButton about="similar" subject={portrait.similar} />
      <ol className="similar__list">
        {found.nearest.map((similar) => (
          <Similar key={similar.district} similar={similar} />
        ))}
      </ol>
      {all.failed.length > 0 && <p className="note">{portrait.similarIncomplete}</p>}
      <p className="note">{portrait.similarCaution}</p>
      <details className="disclosure portrait__screen-only">
        <summary>{portrait.similarBasis}</summary>
        <p className="note">{namesOf(found.usable)}.</p>
        {found.withoutSpread.length > 0 && (
          <p className="note">{portrait.similarWithout(namesOf(found.withoutSpread))}</p>
        )}
      </details>
      <button
        type="button"
        className="button button--small portrait__screen-only"
        onClick={() => {
          actions.compareDistricts([
            district.code,
            ...found.nearest.map((similar) => similar.district),
          ])
          open('comparison')
        }}
      >
        {portrait.compareSimilar}
      </button>
    </>
  )
}

function Similar({ similar }: { readonly similar: SimilarDistrict }) {
  const { edition, actions } = useApp()
  const { ui, format } = useTexts()
  const language = useView((view) => view.language)
  const district = edition.districts.find(({ code }) => code === similar.district)
  if (!district) return null
  return (
    <li data-district={district.code}>
      <button
        type="button"
        className="link-button"
        onClick={() => actions.selectDistrict(district.code)}
      >
        {nameIn(district.name, language)}
      </button>
      , {nameIn(mainMunicipality(district, edition.municipalities).name, language)}
      <div className="note">
        {ui.portrait.distance(
          format.decimal(similar.distance, DISTANCE_DECIMALS),
          similar.indicators.length,
        )}
      </div>
    </li>
  )
}
