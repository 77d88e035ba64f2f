import { useApp } from '../app-context.ts'
import { useScreenState, useTexts } from '../use-screen.ts'
import { indicatorText } from './indicator-text.ts'

/** What went wrong with the last choice, what still works, and a way on. */
export function ProblemBar() {
  const { screen, edition } = useApp()
  const problem = useScreenState((state) => state.problem)
  const texts = useTexts()
  if (!problem) return null
  const { ui, errors } = texts
  const indicator = edition.indicators.find(({ id }) => id === problem.view.indicator)
  const text =
    problem.kind === 'textsFailed'
      ? errors.languageFailed(ui.languageNames[problem.view.language])
      : errors.indicatorFailed(
          indicator ? indicatorText(texts, indicator).name : problem.view.indicator,
        )
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{text.whatHappened}</strong> {text.whatStillWorks} {text.whatToDo}
      </p>
      <button type="button" className="button button--small" onClick={screen.retry}>
        {ui.problem.retry}
      </button>
      <button type="button" className="button button--small" onClick={screen.dismissProblem}>
        {ui.problem.dismiss}
      </button>
    </div>
  )
}
