import type { DistrictCode } from '../../core/districts/district.ts'
import { isResidential } from '../../core/districts/residential.ts'
import { indicatorWords } from '../../core/figure/indicator-words.ts'
import type { Indicator, IndicatorSeries } from '../../core/indicators/indicator.ts'
import { observedValues } from '../../core/indicators/observed-values.ts'
import { isRanked } from '../../core/measures/is-ranked.ts'
import { useApp } from '../app-context.ts'
import { NumberButton } from '../receipt/NumberButton.tsx'
import { ScenarioTag } from '../shared/ScenarioTag.tsx'
import { useTexts, useView } from '../use-screen.ts'
import { Sparkline } from './Sparkline.tsx'
import { shortValue } from './short-value.ts'

interface IndicatorRowProps {
  readonly indicator: Indicator
  /** null while it is not at hand. */
  readonly series: IndicatorSeries | null
  readonly code: DistrictCode
}

/** One indicator of a wijk in its widest recent year: figure, rank, regional value, trend. */
export function IndicatorRow({ indicator, series, code }: IndicatorRowProps) {
  const { actions } = useApp()
  const texts = useTexts()
  const { profile } = texts.ui
  const shown = useView((view) => view.indicator)
  const shownYear = useView((view) => view.year)
  const { name } = indicatorWords(indicator, texts)
  const year = indicator.id === shown ? shownYear : indicator.defaultYear
  return (
    <li className="profile-row" data-indicator={indicator.id}>
      <button
        type="button"
        className="link-button profile-row__name"
        aria-current={indicator.id === shown ? 'true' : undefined}
        aria-label={profile.show(name)}
        onClick={() => actions.chooseIndicator(indicator.id)}
      >
        {name}
      </button>
      {series && <Figures indicator={indicator} series={series} code={code} year={year} />}
    </li>
  )
}

function Figures({
  indicator,
  series,
  code,
  year,
}: {
  readonly indicator: Indicator
  readonly series: IndicatorSeries
  readonly code: DistrictCode
  readonly year: number
}) {
  const texts = useTexts()
  const { profile } = texts.ui
  const observation = series.at(code, year)
  const rank = useRank(indicator, series, code, year)
  const benchmark = indicator.years.find((candidate) => candidate.year === year)?.regionalBenchmark
  const subject = { kind: 'indicator', indicator: indicator.id, year } as const
  const typeset = (value: number): string => shortValue(value, indicator, texts)
  return (
    <div className="profile-row__figures">
      <div className="profile-row__text">
        {observation.kind === 'observed' ? (
          <>
            <span className="profile-row__value">
              <NumberButton
                text={typeset(observation.value)}
                question={{
                  kind: 'view',
                  reference: { kind: 'district', district: code },
                  subject,
                }}
              />
            </span>
            <span className="profile-row__year">{year}</span>
            <ScenarioTag id={indicator.id} />
            {rank && (
              <span className="profile-row__rank">
                <NumberButton
                  text={profile.rank(rank.rank, rank.of)}
                  question={{ kind: 'view', reference: { kind: 'rank', district: code }, subject }}
                />
              </span>
            )}
          </>
        ) : (
          <span className="profile-row__missing">
            {texts.reasons[observation.reason].label} ({year})
          </span>
        )}
        {benchmark != null && (
          <span className="profile-row__region">
            {profile.region}{' '}
            <NumberButton
              text={typeset(benchmark)}
              question={{ kind: 'view', reference: { kind: 'publishedRegion' }, subject }}
            />
          </span>
        )}
      </div>
      <Sparkline indicator={indicator} series={series} code={code} />
    </div>
  )
}

function useRank(
  indicator: Indicator,
  series: IndicatorSeries,
  code: DistrictCode,
  year: number,
): { readonly rank: number; readonly of: number } | null {
  const { edition } = useApp()
  if (!isRanked(indicator)) return null
  const residential = edition.districts.filter(isResidential).map((district) => district.code)
  const values = observedValues(series, residential, year)
  const own = values.find(({ district }) => district === code)
  if (!own) return null
  return { rank: 1 + values.filter(({ value }) => value > own.value).length, of: values.length }
}
