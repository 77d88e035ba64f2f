import { useRef } from 'react'
import type { Scenario, ScenarioChange } from '../../core/access/scenario.ts'
import { placeNameIn } from '../../core/districts/place-name-in.ts'
import type { Service } from '../../core/services/service.ts'
import type { PlaceChangeFacts } from '../../i18n/place-facts.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'
import { usePlaceNames } from './use-place-names.ts'

interface ScenarioChangesProps {
  readonly services: readonly Service[]
  readonly change: Scenario
}

/** What is imagined, in order, each to be undone. */
export function ScenarioChanges({ services, change }: ScenarioChangesProps) {
  const { actions } = useApp()
  const { sandbox } = useTexts().ui.place
  const language = useView((view) => view.language)
  const naming = useView((view) => view.naming)
  const heading = useRef<HTMLHeadingElement>(null)
  const nameOf = usePlaceNames(change.length > 0 ? 'needed' : 'notYet')
  // The button that was pressed goes away.
  const focusHeading = (): void => heading.current?.focus()

  function factsOf(one: ScenarioChange): PlaceChangeFacts {
    if (one.kind === 'add') return { kind: 'add', near: nameOf(one.at) }
    const service = services.find(({ id }) => id === one.serviceId)
    const name = service ? placeNameIn(service.name, { language, naming }) : sandbox.unknownService
    return one.kind === 'close'
      ? { kind: 'close', name }
      : { kind: 'move', name, near: nameOf(one.to) }
  }

  return (
    <div className="place__changes">
      <h4 ref={heading} tabIndex={-1} className="statistic__name">
        {sandbox.changes}
      </h4>
      {change.length === 0 ? (
        <p className="note">{sandbox.none}</p>
      ) : (
        <>
          <ol className="place__change-list">
            {change.map((one, index) => {
              const text = sandbox.change(factsOf(one))
              return (
                <li key={keyOf(one, index)} data-change={one.kind}>
                  <span>{text}</span>
                  <button
                    type="button"
                    className="button button--small"
                    aria-label={sandbox.undoNamed(text)}
                    onClick={() => {
                      actions.undoScenarioChange(index)
                      focusHeading()
                    }}
                  >
                    {sandbox.undo}
                  </button>
                </li>
              )
            })}
          </ol>
          <button
            type="button"
            className="button button--small"
            onClick={() => {
              actions.clearScenario()
              focusHeading()
            }}
          >
            {sandbox.undoAll}
          </button>
        </>
      )}
    </div>
  )
}

function keyOf(change: ScenarioChange, index: number): string {
  return change.kind === 'add' ? `add ${index} ${change.at.join(' ')}` : change.serviceId
}
