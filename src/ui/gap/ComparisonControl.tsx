import { nameIn } from '../../core/districts/name-in.ts'
import { reconcileComparison } from '../../core/view/reconcile-groups.ts'
import { type ComparisonChoice, NAMED_ZONE_KINDS } from '../../core/view/view-state.ts'
import { useApp } from '../app-context.ts'
import { useChosen, useTexts } from '../use-screen.ts'

/** What the zone is compared with. */
export function ComparisonControl() {
  const { actions, edition } = useApp()
  const texts = useTexts()
  const { gap } = texts.ui
  const comparison = useChosen((view) => view.comparison)
  const zone = useChosen((view) => view.zone)
  const municipalities = edition.municipalities
    .map(({ nis, name }) => ({ nis, name: nameIn(name, texts.language) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, texts.language))
  const zones = NAMED_ZONE_KINDS.map((kind): ComparisonChoice => ({ kind: 'zone', zone: kind }))
  // A zone is not compared with itself.
  const otherZones = zones.filter(
    (choice) => reconcileComparison(choice, zone, edition).kind === 'zone',
  )
  return (
    <label className="field">
      <span className="field__label">{gap.compareWith}</span>
      <select
        className="field__input"
        value={textOf(comparison)}
        onChange={({ target }) => actions.chooseComparison(choiceOf(target.value))}
      >
        <option value="rest">{gap.comparisons.rest}</option>
        <option value="region">{gap.comparisons.region}</option>
        <optgroup label={gap.comparisons.zone}>
          {otherZones.map((choice) => (
            <option key={textOf(choice)} value={textOf(choice)}>
              {choice.kind === 'zone' && texts.zones.names[choice.zone]}
            </option>
          ))}
        </optgroup>
        <optgroup label={gap.comparisons.municipality}>
          {municipalities.map(({ nis, name }) => (
            <option key={nis} value={nis}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}

function textOf(comparison: ComparisonChoice): string {
  switch (comparison.kind) {
    case 'rest':
    case 'region':
      return comparison.kind
    case 'municipality':
      return comparison.nis
    case 'zone':
      return comparison.zone
  }
}

function choiceOf(text: string): ComparisonChoice {
  if (text === 'rest' || text === 'region') return { kind: text }
  const zone = NAMED_ZONE_KINDS.find((kind) => kind === text)
  return zone ? { kind: 'zone', zone } : { kind: 'municipality', nis: text }
}
