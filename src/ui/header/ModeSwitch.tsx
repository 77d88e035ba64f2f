import { DISPLAY_MODES } from '../../core/view/view-state.ts'
import { useApp } from '../app-context.ts'
import { RadioSwitch } from '../shared/RadioSwitch.tsx'
import { useChosen, useTexts } from '../use-screen.ts'

export function ModeSwitch() {
  const { actions } = useApp()
  const { header } = useTexts().ui
  const mode = useChosen((view) => view.mode)
  return (
    <RadioSwitch
      legend={header.mode}
      name="mode"
      chosen={mode}
      options={DISPLAY_MODES.map((value) => ({ value, label: header[value] }))}
      onChoose={actions.chooseMode}
    />
  )
}
