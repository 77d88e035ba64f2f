import { useId } from 'react'
import { useApp } from '../app-context.ts'
import { BreakLinesControl } from '../lens/BreakLinesControl.tsx'
import { useFigure, useTexts, useView } from '../use-screen.ts'
import { ClassControl } from './ClassControl.tsx'
import { LookControl } from './LookControl.tsx'
import { MeasureControl } from './MeasureControl.tsx'
import { NamingControl } from './NamingControl.tsx'
import { ZoneControl } from './ZoneControl.tsx'
import { ZoomNote } from './ZoomNote.tsx'

/** How the figure is shown: measure, outline, classes. */
export function OptionsPanel() {
  const { edition } = useApp()
  const { drawing } = useFigure()
  const { ui } = useTexts()
  const titleId = useId()
  const shown = useView((view) => view.indicator)
  const indicator = edition.indicators.find(({ id }) => id === shown)
  return (
    <section className="panel options" aria-labelledby={titleId}>
      <h2 id={titleId} className="panel__title">
        {ui.options.title}
      </h2>
      {indicator && <MeasureControl indicator={indicator} />}
      <ZoneControl />
      {drawing === 'fill' && <ClassControl />}
      <BreakLinesControl />
      <NamingControl />
      <LookControl />
      <ZoomNote />
    </section>
  )
}
