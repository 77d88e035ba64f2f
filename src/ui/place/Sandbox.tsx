import { MOST_SCENARIO_CHANGES } from '../../core/access/scenario.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'
import { PlaceChooser } from './PlaceChooser.tsx'
import { PlaceSection } from './PlaceSection.tsx'
import type { PlaceReach } from './place-reach.ts'
import { ScenarioChanges } from './ScenarioChanges.tsx'
import { ScenarioEffect } from './ScenarioEffect.tsx'
import { ServiceRows } from './ServiceRows.tsx'
import { useAnnounceScenario } from './use-announce-scenario.ts'
import { useServicesOfType } from './use-services-of-type.ts'

const ADD_SERVICE = { kind: 'addService' } as const

/** Close, move and add services of the type, and see at once what that changes. */
export function Sandbox({ reach }: { readonly reach: PlaceReach }) {
  const { actions } = useApp()
  const { ui } = useTexts()
  const { sandbox, loading } = ui.place
  const services = useServicesOfType(reach.choice.type)
  const isFull = reach.change.length >= MOST_SCENARIO_CHANGES
  useAnnounceScenario(reach)
  return (
    <PlaceSection title={sandbox.title} part="sandbox">
      <p className="note">{sandbox.lead}</p>
      {services === null ? (
        <p role="status">{loading}</p>
      ) : (
        <>
          <ServiceRows services={services} change={reach.change} />
          {isFull ? (
            <p className="note">{sandbox.full(MOST_SCENARIO_CHANGES)}</p>
          ) : (
            <PlaceChooser
              id="add"
              title={sandbox.addTitle}
              picking={ADD_SERVICE}
              onChoose={(at) => actions.changeScenario({ kind: 'add', at })}
            />
          )}
          <ScenarioChanges services={services} change={reach.change} />
        </>
      )}
      {reach.scenario !== null && <ScenarioEffect reach={reach} scenario={reach.scenario} />}
    </PlaceSection>
  )
}
