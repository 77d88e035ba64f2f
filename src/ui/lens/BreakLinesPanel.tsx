import { useEffect, useId } from 'react'
import { SHORT_BORDER_METRES } from '../../core/figure/break-line-marks.ts'
import { useApp } from '../app-context.ts'
import { MethodButton } from '../methods/MethodButton.tsx'
import { useFigure, useTexts } from '../use-screen.ts'
import { BreakLineRow } from './BreakLineRow.tsx'

const LISTED = 10

/** The borders across which the figures differ most, with names, figures and length. */
export function BreakLinesPanel() {
  const { edition, map } = useApp()
  const { breakLines, marks } = useFigure()
  const { breakLines: texts } = useTexts().ui.lens
  const titleId = useId()
  const inhabited = new Set(
    marks.flatMap((mark) => (mark.kind === 'ground' ? [] : [mark.district])),
  )
  const borders = edition.borders.filter(({ a, b }) => inhabited.has(a) && inhabited.has(b))

  useEffect(() => () => map.showInstead(null), [map])

  return (
    <section className="panel break-lines" aria-labelledby={titleId}>
      <h2 id={titleId} className="panel__title">
        {texts.title}
      </h2>
      {breakLines.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <ol className="break-lines__list">
          {breakLines.slice(0, LISTED).map((line) => (
            <BreakLineRow key={`${line.lower.district}-${line.higher.district}`} line={line} />
          ))}
        </ol>
      )}
      <p className="note">
        {texts.note(breakLines.length, borders.length - breakLines.length)}{' '}
        {texts.shortRule(SHORT_BORDER_METRES)}
      </p>
      <MethodButton about="breakLines" subject={texts.title} />
    </section>
  )
}
