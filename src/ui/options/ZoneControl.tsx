import { NAMED_ZONE_KINDS, type NamedZoneKind } from '../../core/view/view-state.ts'
import { incomeYear } from '../../core/zones/income-basis.ts'
import { namedZone } from '../../core/zones/named-zone.ts'
import { resolveZone } from '../../core/zones/resolve-zone.ts'
import { useApp } from '../app-context.ts'
import { LinkedText } from '../glossary/LinkedText.tsx'
import { MethodButton } from '../methods/MethodButton.tsx'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useTexts, useView } from '../use-screen.ts'
import { ZoneMembers } from './ZoneMembers.tsx'
import { ZonePercent } from './ZonePercent.tsx'

const loadOwnZone = () => import('./OwnZone.tsx')

const READ_FROM_TEXT: readonly NamedZoneKind[] = ['glossary', 'glossaryWithLaken']
const COMPUTED = NAMED_ZONE_KINDS.filter((kind) => !READ_FROM_TEXT.includes(kind))

const ZONE_TERMS = ['bisa', 'median', 'regionalBenchmark'] as const

/** Which definition of the arme sikkel is outlined and compared, with its evidence. */
export function ZoneControl() {
  const { actions, edition, screen } = useApp()
  const texts = useTexts()
  const { zoneOptions } = texts.ui
  const zone = useView((view) => view.zone)

  function choose(value: string): void {
    const kind = NAMED_ZONE_KINDS.find((candidate) => candidate === value)
    if (kind) actions.chooseZone(namedZone(kind))
    // An own choice starts with the wijken that are outlined now.
    else actions.pickDistricts(resolveZone(screen.getState().screen.view.zone, edition).inside)
  }

  const option = (kind: NamedZoneKind) => (
    <option key={kind} value={kind}>
      {texts.zones.names[kind]}
    </option>
  )
  return (
    <div className="zone-control">
      <label className="field">
        <span className="field__label">
          <span className="swatch swatch--outline" />
          {zoneOptions.label}
        </span>
        <select
          className="field__input"
          value={zone.kind}
          onChange={({ target }) => choose(target.value)}
        >
          <optgroup label={zoneOptions.readFromText}>{READ_FROM_TEXT.map(option)}</optgroup>
          <optgroup label={zoneOptions.computed(incomeYear(edition))}>
            {COMPUTED.map(option)}
          </optgroup>
          <option value="own">{texts.zones.names.own}</option>
        </select>
      </label>
      {zone.kind === 'belowRegion' && <ZonePercent percent={zone.percent} />}
      {zone.kind === 'own' && (
        <LazyPart load={loadOwnZone}>{({ OwnZone }) => <OwnZone zone={zone} />}</LazyPart>
      )}
      <p className="note">
        <LinkedText text={texts.zones.explanations[zone.kind]} terms={ZONE_TERMS} />{' '}
        {zoneOptions.note}
      </p>
      <MethodButton about="zones" subject={zoneOptions.label} />
      <ZoneMembers />
    </div>
  )
}
