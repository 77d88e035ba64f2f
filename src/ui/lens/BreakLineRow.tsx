import { SHORT_BORDER_METRES } from '../../core/figure/break-line-marks.ts'
import type { BreakLineMark, BreakSide } from '../../core/figure/figure.ts'
import { useApp } from '../app-context.ts'
import { useFigure, useTexts } from '../use-screen.ts'
import { spotlightFigure } from './spotlight-figure.ts'

/** One border: pointing at it or focusing it puts both wijken and the line in the light. */
export function BreakLineRow({ line }: { readonly line: BreakLineMark }) {
  const { map } = useApp()
  const figure = useFigure()
  const { format, ui } = useTexts()
  const { breakLines: texts } = ui.lens
  const light = (): void => map.showInstead(spotlightFigure(figure, line))
  const dark = (): void => map.showInstead(null)
  return (
    <li
      className="break-line"
      onPointerEnter={light}
      onPointerLeave={dark}
      onFocus={light}
      onBlur={dark}
    >
      <p className="break-line__difference">
        <strong className="number">{line.differenceText}</strong>{' '}
        <span className="note">{texts.difference}</span>
      </p>
      <Side side={line.higher} />
      <Side side={line.lower} />
      <p className="note">
        {texts.border(format.distance(line.metres))}
        {line.metres < SHORT_BORDER_METRES && <span className="tag">{texts.short}</span>}
      </p>
    </li>
  )
}

function Side({ side }: { readonly side: BreakSide }) {
  const { actions } = useApp()
  return (
    <button
      type="button"
      className="break-line__side"
      onClick={() => actions.selectDistrict(side.district)}
    >
      <span className="swatch" style={{ backgroundColor: side.fill }} aria-hidden="true" />
      <span className="break-line__name">
        {side.name} <small>{side.municipality}</small>
      </span>
      <span className="number">{side.valueText}</span>
    </button>
  )
}
