import { useState } from 'react'
import { useTexts } from '../use-screen.ts'
import { AllTypesNeed } from './AllTypesNeed.tsx'
import { GroupNeed } from './GroupNeed.tsx'
import { needRatio } from './need-ratio.ts'
import { PlaceSection } from './PlaceSection.tsx'
import type { PlaceReach } from './place-reach.ts'
import { reachQuestion } from './reach-question.ts'
import { useDisparity } from './use-disparity.ts'
import { useReachGroupNames } from './use-reach-group-names.ts'
import { useServicesOfType } from './use-services-of-type.ts'

/** Whether the sikkel and the wijken with a low income have their part of those reached. */
export function OfferAndNeed({ reach }: { readonly reach: PlaceReach }) {
  const { need } = useTexts().ui.place
  const names = useReachGroupNames()
  const [isWhole, setWhole] = useState(false)
  const { cells, shown, choice, change, zone, lowIncome } = reach
  const services = useServicesOfType(choice.type)
  const chance = useDisparity({ choice, scenario: change, services, zone, lowIncome })
  return (
    <PlaceSection title={need.title} part="need">
      <p className="note">{need.lead}</p>
      <GroupNeed
        id="zone"
        name={names.zone}
        ratio={needRatio(cells, shown, zone)}
        chance={chance}
        places={reach.servicesCounted}
        question={reachQuestion(reach, names.zone, { kind: 'need', group: new Set(zone) })}
      />
      <GroupNeed
        id="lowIncome"
        name={names.lowIncome}
        ratio={needRatio(cells, shown, lowIncome)}
        chance={chance}
        places={reach.servicesCounted}
        question={reachQuestion(reach, names.lowIncome, {
          kind: 'need',
          group: new Set(lowIncome),
        })}
      />
      <p className="note">{need.ratioNote}</p>
      <p className="note">{need.chanceNote}</p>
      <details
        className="disclosure"
        onToggle={({ currentTarget }) => setWhole(currentTarget.open)}
      >
        <summary>{need.all}</summary>
        {isWhole && <AllTypesNeed reach={reach} />}
      </details>
    </PlaceSection>
  )
}
