import { useApp } from '../app-context.ts'
import { Icon } from './Icon.tsx'
import { useBriefly } from './use-briefly.ts'

interface CopyButtonProps {
  /** As a word with its icon, or as the icon alone inside a line of text. */
  readonly look: 'text' | 'icon'
  readonly label: string
  readonly done: string
  readonly failed: string
  /** What goes on the clipboard, asked for when the button is pressed. */
  readonly text: () => string | Promise<string>
}

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ look, label, done, failed, text }: CopyButtonProps) {
  const { announcer } = useApp()
  const [message, showMessage] = useBriefly<string>()

  async function copy(): Promise<void> {
    const outcome = await write(text).then(
      () => done,
      () => failed,
    )
    showMessage(outcome)
    announcer.say(outcome)
  }

  return (
    <span className="copy">
      <button
        type="button"
        className={look === 'text' ? 'button button--quiet' : 'inline-button'}
        aria-label={look === 'icon' ? label : undefined}
        title={label}
        onClick={copy}
      >
        <Icon name={message === done ? 'check' : 'copy'} />
        {look === 'text' && label}
      </button>
      {message && (
        <span className="copy__message" aria-hidden="true">
          {message}
        </span>
      )}
    </span>
  )
}

async function write(text: CopyButtonProps['text']): Promise<void> {
  await navigator.clipboard.writeText(await text())
}
