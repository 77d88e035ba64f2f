import type { ErrorText } from '../../i18n/error-text.ts'
import { useTexts } from '../use-screen.ts'

interface LoadProblemProps {
  readonly text: ErrorText
  readonly onRetry: () => void
}

/** What could not be loaded or computed, what still works, and another try. */
export function LoadProblem({ text, onRetry }: LoadProblemProps) {
  const { ui } = useTexts()
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{text.whatHappened}</strong> {text.whatStillWorks} {text.whatToDo}
      </p>
      <button type="button" className="button button--small" onClick={onRetry}>
        {ui.problem.retry}
      </button>
    </div>
  )
}
