import { useApp } from '../app-context.ts'
import { useFigure, useTexts } from '../use-screen.ts'

/** Says that the year shown covers a part of the wijken only, and offers the nearest full year. */
export function PartialYearNotice() {
  const { actions } = useApp()
  const { notice } = useFigure()
  const { ui } = useTexts()
  if (!notice) return null
  const { nearestFullYear, text } = notice
  return (
    <div className="notice">
      <p>{text}</p>
      {nearestFullYear !== null && (
        <button
          type="button"
          className="button button--small"
          onClick={() => actions.chooseYear(nearestFullYear)}
        >
          {ui.notice.goTo(nearestFullYear)}
        </button>
      )}
    </div>
  )
}
