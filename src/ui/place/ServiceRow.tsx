import { useMemo, useRef } from 'react'
import { MOST_SCENARIO_CHANGES, type Scenario } from '../../core/access/scenario.ts'
import { placeNameIn } from '../../core/districts/place-name-in.ts'
import type { Service } from '../../core/services/service.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'
import { PlaceChooser } from './PlaceChooser.tsx'

interface ServiceRowProps {
  readonly service: Service
  readonly name: string
  readonly change: Scenario
  /** Whether a new place is being chosen for it. */
  readonly isMoving: boolean
  readonly onMoving: (isMoving: boolean) => void
}

/** One service: close it, move it, or undo that. */
export function ServiceRow({ service, name, change, isMoving, onMoving }: ServiceRowProps) {
  const { actions, edition } = useApp()
  const { sandbox } = useTexts().ui.place
  const language = useView((view) => view.language)
  const naming = useView((view) => view.naming)
  const row = useRef<HTMLLIElement>(null)
  const { id } = service
  const picking = useMemo(() => ({ kind: 'moveService', serviceId: id }) as const, [id])
  const index = change.findIndex((one) => one.kind !== 'add' && one.serviceId === id)
  const made = change[index]
  const isFull = change.length >= MOST_SCENARIO_CHANGES
  const municipality = edition.municipalities.find(({ nis }) => nis === service.municipality)
  // The button that was pressed goes away; the first one of the row takes the focus.
  const focusRow = (): void => {
    requestAnimationFrame(() => row.current?.querySelector('button')?.focus())
  }
  const note = made
    ? made.kind === 'close'
      ? sandbox.closed
      : sandbox.moved
    : service.point === null
      ? sandbox.noPoint
      : ''
  return (
    <li ref={row} className="place__service" data-service={id} data-change={made?.kind}>
      <p>
        {name}
        <small>
          {municipality && placeNameIn(municipality.name, { language, naming })}
          {note !== '' && ` · ${note}`}
        </small>
      </p>
      <div className="place__buttons">
        {made ? (
          <button
            type="button"
            className="button button--small"
            aria-label={sandbox.undoNamed(name)}
            onClick={() => {
              actions.undoScenarioChange(index)
              focusRow()
            }}
          >
            {sandbox.undo}
          </button>
        ) : (
          service.point !== null && (
            <button
              type="button"
              className="button button--small"
              aria-label={sandbox.closeNamed(name)}
              disabled={isFull}
              onClick={() => {
                actions.changeScenario({ kind: 'close', serviceId: id })
                focusRow()
              }}
            >
              {sandbox.close}
            </button>
          )
        )}
        {made?.kind !== 'close' && (
          <button
            type="button"
            className="button button--small"
            aria-label={sandbox.moveNamed(name)}
            aria-expanded={isMoving}
            disabled={isFull && !made}
            onClick={() => onMoving(!isMoving)}
          >
            {sandbox.move}
          </button>
        )}
      </div>
      {isMoving && (
        <PlaceChooser
          id={`move-${id}`}
          title={sandbox.moveTitle(name)}
          picking={picking}
          onChoose={(to) => {
            actions.changeScenario({ kind: 'move', serviceId: id, to })
            onMoving(false)
            focusRow()
          }}
          onCancel={() => {
            onMoving(false)
            focusRow()
          }}
        />
      )}
    </li>
  )
}
