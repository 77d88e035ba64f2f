import { useStore } from 'zustand'
import { useApp } from '../app-context.ts'
import { MethodButton } from '../methods/MethodButton.tsx'
import { useTexts } from '../use-screen.ts'
import { Glossary } from './Glossary.tsx'
import { Privacy } from './Privacy.tsx'

const MONITORING_ADDRESS = 'https://wijkmonitoring.brussels/'

/** What the map is, how to read it, its keys, its sources and its words. */
export function AboutText() {
  const { edition, offlineCopy } = useApp()
  const { format, ui } = useTexts()
  const { about, header, map, offline } = ui
  const copy = useStore(offlineCopy)
  const isKept = copy === 'ready' || copy === 'updateWaiting'
  return (
    <div className="dialog__body prose">
      <p>{about.what}</p>
      <h3>{about.how}</h3>
      <ul>
        {about.howText.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        <MethodButton about="mean" subject={header.about} />
      </p>
      <h3>{about.keys}</h3>
      <p>{map.keys}</p>
      <h3>{about.words}</h3>
      <Glossary />
      <h3>{about.sources}</h3>
      <ul>
        {about.sourceText.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        <a href={MONITORING_ADDRESS}>{about.monitoring}</a>
      </p>
      <Privacy />
      {isKept && <p>{offline.ready}</p>}
      <p className="note">{about.edition(format.date(edition.id))}</p>
    </div>
  )
}
