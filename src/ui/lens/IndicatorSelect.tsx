import { indicatorWords } from '../../core/figure/indicator-words.ts'
import { type Indicator, type IndicatorId, THEMES } from '../../core/indicators/indicator.ts'
import { useTexts } from '../use-screen.ts'

interface IndicatorSelectProps {
  readonly label: string
  /** Those that may be chosen. */
  readonly indicators: readonly Indicator[]
  /** Empty when nothing is chosen yet; then `hint` stands there. */
  readonly chosen: IndicatorId | ''
  readonly hint: string
  readonly onChoose: (id: IndicatorId) => void
}

/** A list of indicators by theme. */
export function IndicatorSelect(props: IndicatorSelectProps) {
  const { label, indicators, chosen, hint, onChoose } = props
  const texts = useTexts()
  return (
    <label className="field">
      <span className="field__label">{label}</span>
      <select
        className="field__input"
        value={chosen}
        onChange={({ target }) => {
          if (target.value !== '') onChoose(target.value)
        }}
      >
        {chosen === '' && <option value="">{hint}</option>}
        {THEMES.map((theme) => {
          const ofTheme = indicators.filter((indicator) => indicator.theme === theme)
          if (ofTheme.length === 0) return null
          return (
            <optgroup key={theme} label={texts.themes[theme].name}>
              {ofTheme.map((indicator) => (
                <option key={indicator.id} value={indicator.id}>
                  {indicatorWords(indicator, texts).name}
                </option>
              ))}
            </optgroup>
          )
        })}
      </select>
    </label>
  )
}
