import type { Indicator } from '../../core/indicators/indicator.ts'
import { isMeasureAvailable } from '../../core/measures/available-measures.ts'
import {
  DIFFERENCE_FORMS,
  DIFFERENCE_REFERENCES,
  type MeasureChoice,
} from '../../core/view/view-state.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'
import { measureFromText, textOfMeasure } from './measure-option.ts'

/**
 * What is shown of the indicator: the figure itself, its change, its difference from the region,
 * the zone or the rest, its rank; or in how many definitions of the arme sikkel a wijk falls.
 */
export function MeasureControl({ indicator }: { readonly indicator: Indicator }) {
  const { actions } = useApp()
  const { measure: texts } = useTexts().ui.zoneOptions
  const year = useView((view) => view.year)
  const measure = useView((view) => view.measure)
  const isOwn = useView((view) => view.zone.kind === 'own')
  const isAvailable = (choice: MeasureChoice): boolean =>
    isMeasureAvailable(choice, indicator, year)
  const changes = indicator.years
    .map(({ year: sinceYear }): MeasureChoice => ({ kind: 'change', sinceYear }))
    .filter(isAvailable)
  const differences = DIFFERENCE_REFERENCES.map((reference) => ({
    reference,
    choice: { kind: 'difference', reference, form: 'absolute' } satisfies MeasureChoice,
  })).filter(({ choice }) => isAvailable(choice))

  const option = (choice: MeasureChoice, label: string) => (
    <option key={textOfMeasure(choice)} value={textOfMeasure(choice)}>
      {label}
    </option>
  )
  return (
    <>
      <label className="field field--row">
        <span className="field__label">{texts.label}</span>
        <select
          className="field__input"
          value={textOfMeasure(measure)}
          onChange={({ target }) => {
            const choice = measureFromText(target.value)
            if (choice) actions.chooseMeasure(choice)
          }}
        >
          {option({ kind: 'value' }, texts.value(year))}
          {isAvailable({ kind: 'rank' }) && option({ kind: 'rank' }, texts.rank)}
          {differences.length > 0 && (
            <optgroup label={texts.difference}>
              {differences.map(({ reference, choice }) =>
                option(
                  choice,
                  `${texts.difference} ${
                    isOwn && reference === 'zone' ? texts.ownReference : texts.references[reference]
                  }`,
                ),
              )}
            </optgroup>
          )}
          <optgroup label={texts.definitions}>
            {option({ kind: 'stability' }, texts.stability)}
          </optgroup>
          {changes.length > 0 && (
            <optgroup label={texts.change}>
              {changes.map((choice) =>
                option(
                  choice,
                  `${texts.change} ${choice.kind === 'change' ? choice.sinceYear : ''}`,
                ),
              )}
            </optgroup>
          )}
        </select>
      </label>
      {measure.kind === 'difference' && isAvailable({ ...measure, form: 'relative' }) && (
        <label className="field field--row">
          <span className="field__label">{texts.form}</span>
          <select
            className="field__input"
            value={measure.form}
            onChange={({ target }) => {
              const form = DIFFERENCE_FORMS.find((candidate) => candidate === target.value)
              if (form) actions.chooseMeasure({ ...measure, form })
            }}
          >
            {DIFFERENCE_FORMS.map((form) => (
              <option key={form} value={form}>
                {texts.forms[form]}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}
