import { useId } from 'react'
import { TermList } from '../glossary/TermList.tsx'
import { MethodButton } from '../methods/MethodButton.tsx'
import { useFigure, useTexts } from '../use-screen.ts'
import { GroundKey } from './GroundKey.tsx'
import { LegendTable } from './LegendTable.tsx'
import { PointedLine } from './PointedLine.tsx'
import { SymbolScale } from './SymbolScale.tsx'

const LEGEND_TERMS = ['district', 'poorCrescent', 'regionalBenchmark'] as const

/** What the colours mean, how many wijken and inhabitants each holds, and where the marks stand. */
export function LegendPanel() {
  const { legend, drawing } = useFigure()
  const { ui } = useTexts()
  const titleId = useId()
  return (
    <section className="panel legend" aria-labelledby={titleId}>
      <h2 id={titleId} className="panel__title">
        {ui.legend.title} <span className="legend__unit">{legend.unitText}</span>
      </h2>
      {drawing === 'symbols' && <SymbolScale />}
      <LegendTable />
      <GroundKey />
      <PointedLine />
      <p className="note">{legend.rule}</p>
      <TermList ids={LEGEND_TERMS} />
      <MethodButton about="classes" subject={ui.legend.title} />
    </section>
  )
}
