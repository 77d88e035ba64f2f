import type { Indicator } from '../../core/indicators/indicator.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

/** The figure itself, or how it changed since an earlier year. */
export function MeasureControl({ indicator }: { readonly indicator: Indicator }) {
  const { actions } = useApp()
  const { years: texts } = useTexts().ui
  const year = useView((view) => view.year)
  const measure = useView((view) => view.measure)
  const earlier = indicator.years.map((candidate) => candidate.year).filter((y) => y < year)
  const earliest = earlier[0]
  if (earliest === undefined) return null
  const chosen = measure.kind === 'change' ? String(measure.sinceYear) : 'value'
  return (
    <label className="field field--row">
      <span className="field__label">{texts.measure}</span>
      <select
        className="field__input"
        value={chosen}
        onChange={({ target }) =>
          actions.chooseMeasure(
            target.value === 'value'
              ? { kind: 'value' }
              : { kind: 'change', sinceYear: Number(target.value) },
          )
        }
      >
        <option value="value">{texts.measureValue(year)}</option>
        <optgroup label={texts.measureChange}>
          {earlier.map((since) => (
            <option key={since} value={since}>
              {texts.measureChange} {since}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}
