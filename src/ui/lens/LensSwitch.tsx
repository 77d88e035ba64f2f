import type { LensChoice } from '../../core/view/view-state.ts'
import { useApp } from '../app-context.ts'
import { RadioSwitch } from '../shared/RadioSwitch.tsx'
import { useFigure, useTexts, useView } from '../use-screen.ts'
import { defaultLens } from './default-lens.ts'

/** One map, two indicators on one map, small maps side by side, or the sectors within the wijken. */
export function LensSwitch() {
  const { actions, edition } = useApp()
  const { lens: texts } = useTexts().ui
  const { drawing } = useFigure()
  const chosen = useView((view) => view.lens.kind)
  const indicator = useView((view) => view.indicator)
  const hasSectors = edition.sectors?.indicator === indicator
  const isCount = drawing === 'symbols'
  const options: readonly { readonly value: LensChoice['kind']; readonly label: string }[] = [
    { value: 'single', label: texts.single },
    ...(isCount ? [] : [{ value: 'bivariate' as const, label: texts.bivariate.option }]),
    { value: 'smallMaps', label: texts.smallMaps.option },
    ...(hasSectors ? [{ value: 'sectors' as const, label: texts.sectors.option }] : []),
  ]
  return (
    <div className="lens-switch">
      <RadioSwitch
        legend={texts.label}
        name="lens"
        chosen={chosen}
        options={options}
        onChoose={(kind) => actions.chooseLens(defaultLens(kind, indicator, edition))}
      />
      {isCount && <p className="note">{texts.bivariate.noCounts}</p>}
    </div>
  )
}
