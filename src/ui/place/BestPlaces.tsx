import { useId } from 'react'
import { PLACEMENT_AIMS, type PlacementAim } from '../../core/access/scenario.ts'
import type { DistrictCode } from '../../core/districts/district.ts'
import { incomeYear } from '../../core/zones/income-basis.ts'
import { useApp } from '../app-context.ts'
import { useChosen, useTexts } from '../use-screen.ts'
import { BestPlaceList } from './BestPlaceList.tsx'
import { type BestPlacesQuestion, stillAnswers } from './best-places.ts'
import { PlaceSection } from './PlaceSection.tsx'
import type { PlaceReach } from './place-reach.ts'
import { useBestPlaces } from './use-best-places.ts'
import { useReachGroupNames } from './use-reach-group-names.ts'
import { useServicesOfType } from './use-services-of-type.ts'

/** Where one more would reach most people, for a chosen aim. */
export function BestPlaces({ reach }: { readonly reach: PlaceReach }) {
  const { actions, edition } = useApp()
  const { format, services: types, ui } = useTexts()
  const { best, computeFailed } = ui.place
  const names = useReachGroupNames()
  const aim = useChosen((view) => view.aim)
  const services = useServicesOfType(reach.choice.type)
  const aimName = useId()
  const { state, start, cancel } = useBestPlaces()
  const question: BestPlacesQuestion = {
    choice: reach.choice,
    aim,
    aimDistricts: districtsOf(aim, reach),
    scenario: reach.change,
  }
  const aimTexts: Readonly<Record<PlacementAim, string>> = {
    everyone: best.everyone,
    zone: best.zone(names.zone),
    lowIncome: best.lowIncome(incomeYear(edition)),
  }
  const groupTexts: Readonly<Record<PlacementAim, string | null>> = {
    everyone: null,
    zone: names.zone,
    lowIncome: names.lowIncome,
  }
  return (
    <PlaceSection title={best.title} part="best">
      <p className="note">{best.lead(types[reach.choice.type].one, reach.choice.minutes)}</p>
      <fieldset className="place__aims">
        <legend className="field__label">{best.aim}</legend>
        {PLACEMENT_AIMS.map((one) => (
          <label key={one} className="check">
            <input
              type="radio"
              name={aimName}
              value={one}
              checked={one === aim}
              onChange={() => actions.chooseAim(one)}
            />
            <span>{aimTexts[one]}</span>
          </label>
        ))}
      </fieldset>
      {state.kind === 'searching' ? (
        <div className="place__buttons">
          <progress aria-label={best.progress('')} max={1} value={state.part} />
          <span>{best.progress(format.percentage(100 * state.part, 0))}</span>
          <button type="button" className="button button--small" onClick={cancel}>
            {best.cancel}
          </button>
        </div>
      ) : (
        <button
          type="button"
          className="button button--primary"
          disabled={services === null}
          onClick={() => services && start(question, services)}
        >
          {best.run}
        </button>
      )}
      {state.kind === 'failed' && (
        <p className="error" role="alert">
          {computeFailed}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {state.kind === 'found' && best.found(state.result.places.length)}
      </p>
      {state.kind === 'found' && !stillAnswers(state, question) && (
        <p className="note">{best.stale}</p>
      )}
      {state.kind === 'found' && stillAnswers(state, question) && (
        <BestPlaceList result={state.result} change={reach.change} group={groupTexts[aim]} />
      )}
    </PlaceSection>
  )
}

function districtsOf(
  aim: PlacementAim,
  { zone, lowIncome }: PlaceReach,
): readonly DistrictCode[] | null {
  switch (aim) {
    case 'everyone':
      return null
    case 'zone':
      return zone
    case 'lowIncome':
      return lowIncome
  }
}
