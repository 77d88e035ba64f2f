import { useRef, useState } from 'react'
import type { IndicatorId } from '../../core/indicators/indicator.ts'
import { useApp } from '../app-context.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { Icon } from '../shared/Icon.tsx'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useTexts } from '../use-screen.ts'
import { loadIndicatorChoice } from './load-indicator-choice.ts'

/** Opens the list of indicators, which begins anew each time. */
export function IndicatorPicker() {
  const { actions } = useApp()
  const { picker } = useTexts().ui
  const dialog = useRef<HTMLDialogElement>(null)
  const [timesOpened, setTimesOpened] = useState(0)

  function open(): void {
    setTimesOpened((before) => before + 1)
    dialog.current?.showModal()
  }

  function choose(id: IndicatorId): void {
    dialog.current?.close()
    actions.chooseIndicator(id)
  }

  return (
    <>
      <button
        type="button"
        className="button button--primary"
        onClick={open}
        data-door="indicators"
      >
        <Icon name="swap" />
        {picker.open}
      </button>
      <Dialog dialogRef={dialog} title={picker.title} className="picker">
        {timesOpened > 0 && (
          <LazyPart load={loadIndicatorChoice}>
            {({ IndicatorChoice }) => <IndicatorChoice key={timesOpened} onChoose={choose} />}
          </LazyPart>
        )}
      </Dialog>
    </>
  )
}
