import { useTexts } from '../use-screen.ts'
import type { PlaceReach } from './place-reach.ts'
import { partPercent, shownTotal } from './reach-groups.ts'
import { useReachGroupNames } from './use-reach-group-names.ts'

/** The groups as a table, exactly what the bars show. */
export function ReachTableView({ reach }: { readonly reach: PlaceReach }) {
  const { format, services, ui } = useTexts()
  const { place } = ui
  const names = useReachGroupNames()
  const { choice, rows } = reach
  return (
    <details className="disclosure">
      <summary>{place.asTable}</summary>
      <div className="place__scroll">
        <table className="gap-table" data-place="groups-table">
          <caption>{place.reach.caption(services[choice.type].one, choice.minutes)}</caption>
          <thead>
            <tr>
              <th scope="col">{place.reach.group}</th>
              <th scope="col" className="number">
                {place.reach.reached}
              </th>
              <th scope="col" className="number">
                {place.reach.notReached}
              </th>
              <th scope="col" className="number">
                {place.reach.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const total = shownTotal(row)
              const share = partPercent(total.notReached, total.inhabitants)
              return (
                <tr key={row.id} data-group={row.id}>
                  <th scope="row">{names[row.id]}</th>
                  <td className="number">{format.integer(total.reached)}</td>
                  <td className="number">{format.integer(total.notReached)}</td>
                  <td className="number">{share === null ? '–' : format.percentage(share, 1)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </details>
  )
}
