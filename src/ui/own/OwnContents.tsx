import { nameIn } from '../../core/districts/name-in.ts'
import type { IndicatorId } from '../../core/indicators/indicator.ts'
import type { OwnDataSet } from '../../core/own/own-data.ts'
import { serviceTypesOf } from '../../core/services/service-types-of.ts'
import type { OwnTexts } from '../../i18n/own-texts.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'

interface OwnContentsProps {
  readonly words: OwnTexts
  readonly set: OwnDataSet
}

/** More than fit in sight at once: the rest is behind a fold. */
const SHOWN_AT_ONCE = 4

/** The figures or services of one file, each a way to the map. */
export function OwnContents({ words, set }: OwnContentsProps) {
  const { actions, edition, ownPanel, view } = useApp()
  const { language } = useTexts()
  const { list } = words

  function showIndicator(id: IndicatorId): void {
    ownPanel.close()
    actions.chooseIndicator(id)
  }

  if (set.data.kind === 'services') {
    const canShow = serviceTypesOf(edition).includes('own')
    return canShow ? (
      <button
        type="button"
        className="button button--small"
        onClick={() => {
          ownPanel.close()
          const { serviceTypes } = view.getState()
          if (!serviceTypes.includes('own')) actions.toggleServiceType('own')
        }}
      >
        {list.showServices}
      </button>
    ) : null
  }

  const known = new Set(edition.indicators.map(({ id }) => id))
  const rows = set.data.indicators
    .filter(({ id }) => known.has(id))
    .map(({ id, name }) => {
      const shown = nameIn(name, language)
      return (
        <li key={id}>
          <button
            type="button"
            className="link-button"
            aria-label={list.showNamed(shown)}
            onClick={() => showIndicator(id)}
          >
            {shown}
          </button>
        </li>
      )
    })
  if (rows.length <= SHOWN_AT_ONCE) return <ul className="own__figures">{rows}</ul>
  return (
    <details className="disclosure own__fold">
      <summary>{list.figures}</summary>
      <div className="disclosure__body">
        <ul className="own__figures">{rows}</ul>
      </div>
    </details>
  )
}
