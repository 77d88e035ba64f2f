import type { Edition } from '../../core/edition.ts'
import { indicatorWords } from '../../core/figure/indicator-words.ts'
import type { ErrorText } from '../../i18n/error-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ScreenProblem } from '../../state/screen-store.ts'
import { useApp } from '../app-context.ts'
import { useScreenState, useTexts } from '../use-screen.ts'

/** What went wrong with the last choice, what still works, and a way on. */
export function ProblemBar() {
  const { screen, edition } = useApp()
  const problem = useScreenState((state) => state.problem)
  const texts = useTexts()
  if (!problem) return null
  const { ui } = texts
  const text = problemText(problem, edition, texts)
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{text.whatHappened}</strong> {text.whatStillWorks} {text.whatToDo}
      </p>
      {problem.kind === 'otherEdition' ? (
        <button type="button" className="button button--small" onClick={reload}>
          {ui.problem.reload}
        </button>
      ) : (
        <button type="button" className="button button--small" onClick={screen.retry}>
          {ui.problem.retry}
        </button>
      )}
      <button type="button" className="button button--small" onClick={screen.dismissProblem}>
        {ui.problem.dismiss}
      </button>
    </div>
  )
}

/** The address holds the view that was asked for. */
const reload = (): void => window.location.reload()

function problemText({ kind, view }: ScreenProblem, edition: Edition, texts: Texts): ErrorText {
  const { errors, ui } = texts
  switch (kind) {
    case 'textsFailed':
      return errors.languageFailed(ui.languageNames[view.language])
    case 'otherEdition':
      return errors.otherEdition
    case 'scenarioFailed':
      return errors.scenarioFailed
    case 'dataFailed': {
      const indicator = edition.indicators.find(({ id }) => id === view.indicator)
      return errors.indicatorFailed(
        indicator ? indicatorWords(indicator, texts).name : view.indicator,
      )
    }
  }
}
