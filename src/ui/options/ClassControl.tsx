import { useState } from 'react'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useTexts } from '../use-screen.ts'
import { loadClassFields } from './load-class-fields.ts'

/** How the values are divided into classes, folded. */
export function ClassControl() {
  const { legend } = useTexts().ui
  const [isWanted, setWanted] = useState(false)
  return (
    <details className="disclosure" onToggle={() => setWanted(true)}>
      <summary>{legend.classes}</summary>
      <div className="disclosure__body">
        {isWanted && (
          <LazyPart load={loadClassFields}>{({ ClassFields }) => <ClassFields />}</LazyPart>
        )}
      </div>
    </details>
  )
}
