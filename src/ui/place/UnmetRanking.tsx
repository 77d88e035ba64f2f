import { useId, useMemo, useState } from 'react'
import { type UnmetNeed, unmetNeed } from '../../core/access/unmet-need.ts'
import { mainMunicipality } from '../../core/districts/main-municipality.ts'
import { placeNameIn } from '../../core/districts/place-name-in.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'
import { PlaceSection } from './PlaceSection.tsx'
import type { PlaceReach } from './place-reach.ts'
import { partPercent } from './reach-groups.ts'

const FIRST_SHOWN = 10

/** The wijken by how many persons are not reached; a row points at the wijk and selects it. */
export function UnmetRanking({ reach }: { readonly reach: PlaceReach }) {
  const { services, ui } = useTexts()
  const { ranking } = ui.place
  const listId = useId()
  const [isWhole, setWhole] = useState(false)
  const { cells, shown, choice } = reach
  const ranked = useMemo(
    () => unmetNeed(cells, shown).filter(({ notReached }) => notReached > 0),
    [cells, shown],
  )
  return (
    <PlaceSection title={ranking.title} part="ranking">
      <p className="note">{ranking.lead(services[choice.type].one, choice.minutes)}</p>
      {ranked.length === 0 && <p>{ranking.none}</p>}
      <ol id={listId} className="place__ranking">
        {(isWhole ? ranked : ranked.slice(0, FIRST_SHOWN)).map((need) => (
          <RankedDistrict key={need.district} need={need} />
        ))}
      </ol>
      {ranked.length > FIRST_SHOWN && (
        <button
          type="button"
          className="button button--small"
          aria-expanded={isWhole}
          aria-controls={listId}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? ranking.less : ranking.more(ranked.length)}
        </button>
      )}
    </PlaceSection>
  )
}

function RankedDistrict({ need }: { readonly need: UnmetNeed }) {
  const { actions, edition, hover } = useApp()
  const { format } = useTexts()
  const language = useView((view) => view.language)
  const naming = useView((view) => view.naming)
  const selection = useView((view) => view.selection)
  const district = edition.districts.find(({ code }) => code === need.district)
  if (!district) return null
  const { name } = mainMunicipality(district, edition.municipalities)
  const names = { language, naming }
  const share = partPercent(need.notReached, need.inhabitants)
  return (
    <li data-district={need.district}>
      <button
        type="button"
        className="extremes__item"
        aria-pressed={selection === need.district}
        onClick={() => actions.selectDistrict(need.district)}
        onPointerEnter={() => hover.walkTo(need.district)}
        onPointerLeave={hover.clear}
        onFocus={() => hover.walkTo(need.district)}
        onBlur={hover.clear}
      >
        <span className="place__rank">{format.integer(need.rank)}</span>
        <span className="extremes__name">
          {placeNameIn(district.name, names)} <small>{placeNameIn(name, names)}</small>
        </span>
        <span className="number">
          {format.integer(need.notReached)}
          <small className="place__share">
            {share === null ? '' : format.percentage(share, 1)}
          </small>
        </span>
      </button>
    </li>
  )
}
