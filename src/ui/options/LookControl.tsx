import { useStore } from 'zustand'
import { LOOK_CHOICES } from '../../state/look-store.ts'
import { useApp } from '../app-context.ts'
import { RadioSwitch } from '../shared/RadioSwitch.tsx'
import { useTexts } from '../use-screen.ts'

/** Light, dark or more contrast; kept in this browser and never part of a link. */
export function LookControl() {
  const { look } = useApp()
  const texts = useTexts().ui.look
  const choice = useStore(look, (state) => state.choice)
  return (
    <div className="field">
      <span className="field__label" aria-hidden="true">
        {texts.title}
      </span>
      <RadioSwitch
        legend={texts.title}
        name="look"
        chosen={choice}
        options={LOOK_CHOICES.map((value) => ({ value, label: texts.choices[value] }))}
        onChoose={look.choose}
      />
    </div>
  )
}
