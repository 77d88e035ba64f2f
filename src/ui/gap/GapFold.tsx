import { useState } from 'react'
import { useTexts } from '../use-screen.ts'
import { GapPanel } from './GapPanel.tsx'

/** The gap under the profile of a wijk: folded, and nothing is computed until it is opened. */
export function GapFold() {
  const { ui } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="disclosure gap-fold"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{ui.gap.title}</summary>
      {isOpen && <GapPanel />}
    </details>
  )
}
