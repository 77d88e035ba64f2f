import { useApp } from '../app-context.ts'
import { useFigure, useTexts, useView } from '../use-screen.ts'

/** Whether borders are drawn by the difference across them; not for counts, on one map only. */
export function BreakLinesControl() {
  const { actions } = useApp()
  const { breakLines: texts } = useTexts().ui.lens
  const { drawing } = useFigure()
  const chosen = useView((view) => view.breakLines)
  const lens = useView((view) => view.lens.kind)
  const obstacle =
    drawing === 'symbols' ? texts.noCounts : lens === 'single' ? null : texts.oneMapOnly
  return (
    <div>
      <label className="check">
        <input
          type="checkbox"
          checked={chosen === 'shown'}
          disabled={obstacle !== null}
          onChange={({ target }) => actions.chooseBreakLines(target.checked ? 'shown' : 'hidden')}
        />
        <span className="check__label">{texts.option}</span>
      </label>
      <p className="note">{obstacle ?? texts.optionNote}</p>
    </div>
  )
}
