import { useId } from 'react'
import { useStore } from 'zustand'
import { changeText } from './change-text.ts'
import { OwnListItem } from './OwnListItem.tsx'
import type { OwnTools } from './own-tools.ts'

/** What was added in this browser, newest first. */
export function OwnList(tools: OwnTools) {
  const { ownData, tell, words } = tools
  const { list, unread } = words
  const state = useStore(ownData)
  const titleId = useId()
  const newestFirst = state.entries.toReversed()

  async function removeDamaged(): Promise<void> {
    for (const key of state.damaged) {
      const change = await ownData.removeDamaged(key)
      tell(changeText(change, list.damagedRemoved, words))
    }
  }

  return (
    <section aria-labelledby={titleId} className="own__section" data-own="list">
      <h3 id={titleId} className="panel__title" tabIndex={-1}>
        {list.title}
      </h3>
      {state.unread !== null && <p className="problem">{unread[state.unread]}</p>}
      {state.services === 'waiting' && <p className="problem">{list.reachMissing}</p>}
      {state.damaged.length > 0 && (
        <div className="problem">
          <p>{list.damaged}</p>
          <button
            type="button"
            className="button button--small"
            onClick={() => void removeDamaged()}
          >
            {list.removeDamaged}
          </button>
        </div>
      )}
      {newestFirst.length === 0 ? (
        <p className="note">{list.none}</p>
      ) : (
        <>
          <ul className="own__list">
            {newestFirst.map((entry) => (
              <OwnListItem
                key={entry.set.id}
                {...{ tools, entry }}
                isKept={!state.unkept.includes(entry.set.id)}
              />
            ))}
          </ul>
          <p className="note">{list.forget}</p>
        </>
      )}
    </section>
  )
}
