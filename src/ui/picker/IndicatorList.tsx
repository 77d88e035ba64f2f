import { useMemo } from 'react'
import { indicatorWords } from '../../core/figure/indicator-words.ts'
import { type Indicator, type IndicatorId, THEMES } from '../../core/indicators/indicator.ts'
import { isComputedByUs } from '../../core/indicators/is-computed-by-us.ts'
import { listedIndicators } from '../../core/indicators/is-listed.ts'
import { keywordsOf } from '../../core/search/keywords-of.ts'
import { indexIndicators, searchIndicators } from '../../core/search/search-indicators.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

interface IndicatorListProps {
  readonly query: string
  readonly onChoose: (id: IndicatorId) => void
}

export function IndicatorList({ query, onChoose }: IndicatorListProps) {
  const { edition } = useApp()
  const texts = useTexts()
  const listed = useMemo(() => listedIndicators(edition.indicators), [edition])
  const index = useMemo(
    () =>
      indexIndicators(
        listed.map((indicator) => ({
          id: indicator.id,
          text: indicatorWords(indicator, texts),
          keywords: keywordsOf(indicator.id, texts),
        })),
      ),
    [listed, texts],
  )
  const hits = new Set(searchIndicators(index, query).map(({ id }) => id))
  const found = query.trim() ? listed.filter(({ id }) => hits.has(id)) : listed
  if (found.length === 0) return <p role="status">{texts.ui.picker.none(query)}</p>
  return (
    <>
      {THEMES.map((theme) => {
        const ofTheme = found.filter((indicator) => indicator.theme === theme)
        if (ofTheme.length === 0) return null
        return (
          <section key={theme} className="picker__theme" aria-labelledby={`theme-${theme}`}>
            <h3 id={`theme-${theme}`} className="picker__theme-name">
              {texts.themes[theme].name}
            </h3>
            <ul className="picker__list">
              {ofTheme.map((indicator) => (
                <li key={indicator.id}>
                  <IndicatorOption indicator={indicator} onChoose={onChoose} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function IndicatorOption({
  indicator,
  onChoose,
}: {
  readonly indicator: Indicator
  readonly onChoose: (id: IndicatorId) => void
}) {
  const texts = useTexts()
  const { picker } = texts.ui
  const isShown = useView((view) => view.indicator === indicator.id)
  const { name, description } = indicatorWords(indicator, texts)
  const first = indicator.years[0]
  const last = indicator.years.at(-1)
  const widest = Math.max(...indicator.years.map(({ observedDistricts }) => observedDistricts))
  return (
    <button
      type="button"
      className="picker__option"
      aria-current={isShown ? 'true' : undefined}
      onClick={() => onChoose(indicator.id)}
    >
      <span className="picker__name">
        {name}
        {isShown && <span className="tag">{picker.current}</span>}
        {isComputedByUs(indicator) && <span className="tag">{picker.derived}</span>}
      </span>
      <span className="picker__description">{description}</span>
      <span className="picker__coverage">
        {first && last && picker.years(first.year, last.year, indicator.years.length)}
        {' · '}
        {picker.coverage(widest, indicator.years.length)}
      </span>
    </button>
  )
}
