import { useId } from 'react'
import { Icon } from '../shared/Icon.tsx'
import { useOpenPage } from '../shared/open-page.ts'
import { useTexts } from '../use-screen.ts'
import { FEWEST_COMPARED, useComparison } from './use-comparison.ts'

/** The wijken chosen so far, with the way to their comparison. */
export function ComparedDistricts() {
  const { compare } = useTexts().ui
  const { compared, nameOf, toggle, clear } = useComparison()
  const { open } = useOpenPage()
  const noteId = useId()
  const isTooFew = compared.length < FEWEST_COMPARED
  return (
    <section className="panel compare-panel" aria-labelledby="compare-panel">
      <h2 id="compare-panel" className="panel__title">
        {compare.title}
      </h2>
      <ul className="compare-panel__names">
        {compared.map((code) => (
          <li key={code} className="compare-panel__name">
            {nameOf(code)}
            <button
              type="button"
              className="button button--icon"
              aria-label={compare.remove(nameOf(code))}
              onClick={() => toggle(code)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {isTooFew && (
        <p id={noteId} className="note">
          {compare.needMore}
        </p>
      )}
      <div className="compare-panel__tools">
        <button
          type="button"
          className="button button--small button--primary"
          disabled={isTooFew}
          aria-describedby={isTooFew ? noteId : undefined}
          onClick={() => open('comparison')}
        >
          {compare.open}
        </button>
        <button type="button" className="button button--small button--quiet" onClick={clear}>
          {compare.clear}
        </button>
      </div>
    </section>
  )
}
