import { useId } from 'react'
import { TermList } from '../glossary/TermList.tsx'
import { useTexts, useView } from '../use-screen.ts'
import { DotNote } from './DotNote.tsx'
import { ServiceList } from './ServiceList.tsx'
import { TypeSwitches } from './TypeSwitches.tsx'

const SERVICE_TERMS = ['dutchLanguageNetwork', 'communityCentre', 'localServiceCentre'] as const

/** Switches points over the choropleth on and off; the finder has the same switches in its panel. */
export function ServiceToggles() {
  const { ui } = useTexts()
  const task = useView((view) => view.task)
  const titleId = useId()
  if (task === 'find') return null
  return (
    <section className="panel services" aria-labelledby={titleId}>
      <h2 id={titleId} className="panel__title">
        {ui.services.title}
      </h2>
      <TypeSwitches />
      <DotNote />
      <ServiceList />
      <p className="note">{ui.services.listNote}</p>
      <TermList ids={SERVICE_TERMS} />
    </section>
  )
}
