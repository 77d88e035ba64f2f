import type { District, DistrictCode } from '../../core/districts/district.ts'
import { placeNameIn } from '../../core/districts/place-name-in.ts'
import { findIndicator } from '../../core/indicators/find-indicator.ts'
import { resolveZone } from '../../core/zones/resolve-zone.ts'
import { useApp } from '../app-context.ts'
import { SceneNumber } from '../receipt/SceneNumber.tsx'
import { PlaceName } from '../shared/PlaceName.tsx'
import { useTexts, useView } from '../use-screen.ts'

/** Inhabitants, municipalities with their share of the area, and place in the arme sikkel. */
export function DistrictFacts({ district }: { readonly district: District }) {
  const { edition } = useApp()
  const { ui, format } = useTexts()
  const { profile } = ui
  const language = useView((view) => view.language)
  const naming = useView((view) => view.naming)
  const year = edition.population.years.at(-1)
  const inhabitants = year === undefined ? null : edition.population.at(district.code, year)
  return (
    <dl className="facts">
      <dt>{ui.legend.inhabitants}</dt>
      {inhabitants?.kind === 'observed' && year !== undefined && (
        <dd>
          <InhabitantsOf code={district.code} count={inhabitants.value} year={year} />
        </dd>
      )}
      <dt>{profile.municipalities}</dt>
      {district.municipalities.map(({ nis, areaShare }) => {
        const municipality = edition.municipalities.find((candidate) => candidate.nis === nis)
        return (
          <dd key={nis}>
            {municipality &&
              (areaShare < 1 ? (
                profile.share(
                  placeNameIn(municipality.name, { language, naming }),
                  format.percentage(areaShare * 100, 0),
                )
              ) : (
                <PlaceName name={municipality.name} />
              ))}
          </dd>
        )
      })}
      <dt>{ui.legend.zone}</dt>
      <dd>
        <ZoneMembership district={district} />
      </dd>
    </dl>
  )
}

interface InhabitantsOfProps {
  readonly code: DistrictCode
  readonly count: number
  readonly year: number
}

function InhabitantsOf({ code, count, year }: InhabitantsOfProps) {
  const { edition } = useApp()
  const { ui, format } = useTexts()
  const written = format.inhabitants(count)
  return (
    <SceneNumber
      scene={{ indicator: findIndicator(edition.indicators, edition.population.id), year }}
      text={written}
      reference={{ kind: 'district', district: code }}
      within={ui.profile.inhabitants(written, year)}
    />
  )
}

function ZoneMembership({ district }: { readonly district: District }) {
  const { edition } = useApp()
  const texts = useTexts()
  const { profile, portrait } = texts.ui
  const zone = resolveZone(
    useView((view) => view.zone),
    edition,
  )
  const label = texts.zones.label(zone.facts)
  const member = zone.members.find((candidate) => candidate.district === district.code)
  if (!member) return portrait.outsideZone(zone.facts)
  if (member.reason.kind !== 'evidence') return portrait.inZone(label)
  switch (member.reason.status) {
    case 'certain':
      return profile.inZone
    case 'probable':
      return profile.inZoneProbable
    case 'interpretation':
      return profile.inZoneInterpretation
  }
}
