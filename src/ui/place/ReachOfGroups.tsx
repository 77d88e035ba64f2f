import { useTexts } from '../use-screen.ts'
import { PlaceSection } from './PlaceSection.tsx'
import type { PlaceReach } from './place-reach.ts'
import { ReachBar } from './ReachBar.tsx'
import { ReachBasis } from './ReachBasis.tsx'
import { ReachTableView } from './ReachTableView.tsx'
import { partPercent, shownTotal } from './reach-groups.ts'
import { reachQuestion } from './reach-question.ts'
import { useReachGroupNames } from './use-reach-group-names.ts'

/** How many are reached and not reached, in persons and per cent, for every group. */
export function ReachOfGroups({ reach }: { readonly reach: PlaceReach }) {
  const { format, services, ui } = useTexts()
  const { place } = ui
  const names = useReachGroupNames()
  const { choice, rows, straight } = reach
  const service = services[choice.type].one
  const region = rows.find(({ id }) => id === 'region')
  const outside = region ? shownTotal(region).outsideWijken : 0
  const straightCount = straight.reduce((sum, count) => sum + count, 0)
  const straightShare = partPercent(straightCount, region?.now.inhabitants ?? 0)
  return (
    <PlaceSection title={place.reach.title} part="reach">
      <p className="note">
        {place.reach.lead(service, choice.minutes)}{' '}
        {reach.scenario !== null && <span className="tag tag--in-text">{place.withScenario}</span>}
      </p>
      <ul className="place__groups">
        {rows.map((row) => (
          <ReachBar
            key={row.id}
            id={row.id}
            name={names[row.id]}
            total={shownTotal(row)}
            questionOf={(part) =>
              reachQuestion(reach, names[row.id], {
                kind: 'reach',
                area: row.area,
                part,
                as: 'persons',
              })
            }
          />
        ))}
      </ul>
      <p className="note">
        {place.reach.addsUp(outside)}
        {rows.some(({ id }) => id === 'municipality') && ` ${place.reach.municipalityNote}`}
      </p>
      <ReachTableView reach={reach} />
      <p className="note" data-place="straight">
        {place.reach.straight(
          format.integer(straightCount),
          format.percentage(straightShare ?? 0, 1),
        )}
      </p>
      <ReachBasis reach={reach} />
    </PlaceSection>
  )
}
