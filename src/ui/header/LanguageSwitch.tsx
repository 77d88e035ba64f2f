import { LANGUAGES } from '../../core/view/view-state.ts'
import { useApp } from '../app-context.ts'
import { RadioSwitch } from '../shared/RadioSwitch.tsx'
import { useChosen, useTexts } from '../use-screen.ts'

export function LanguageSwitch() {
  const { actions } = useApp()
  const { header, languageNames } = useTexts().ui
  const language = useChosen((view) => view.language)
  return (
    <RadioSwitch
      legend={header.language}
      name="language"
      chosen={language}
      options={LANGUAGES.map((value) => ({
        value,
        label: value.toUpperCase(),
        longLabel: languageNames[value],
        lang: value,
      }))}
      onChoose={actions.chooseLanguage}
    />
  )
}
