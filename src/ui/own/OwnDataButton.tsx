import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'

/** Goes from the dialog that it stands in to the data of the person's own. */
export function OwnDataButton() {
  const { ownPanel } = useApp()
  const { own } = useTexts().ui
  return (
    <button
      type="button"
      className="button button--small"
      data-door="own"
      onClick={({ currentTarget }) => {
        currentTarget.closest('dialog')?.close()
        ownPanel.open()
      }}
    >
      {own.title}
    </button>
  )
}
