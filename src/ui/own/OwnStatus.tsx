import { changeText } from './change-text.ts'
import type { OwnMessage, OwnTools } from './own-tools.ts'

/** What came of the last change, spoken and shown; what was removed can be put back. */
export function OwnStatus({
  message: { text, removed },
  ownData,
  tell,
  words,
}: OwnTools & { readonly message: OwnMessage }) {
  async function undo(): Promise<void> {
    if (!removed) return
    const change = await ownData.restore(removed)
    tell(changeText(change, words.list.restored(removed.set.name), words))
  }
  return (
    <div className="own__status">
      <p role="status" className={text === '' ? undefined : 'notice'}>
        {text}
      </p>
      {removed && (
        <button type="button" className="button button--small" onClick={() => void undo()}>
          {words.list.undo}
        </button>
      )}
    </div>
  )
}
