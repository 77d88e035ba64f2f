import { type ReactNode, type RefObject, useId } from 'react'
import { useTexts } from '../use-screen.ts'
import { Icon } from './Icon.tsx'

interface DialogProps {
  readonly dialogRef: RefObject<HTMLDialogElement | null>
  readonly title: string
  readonly className: string
  readonly children: ReactNode
}

/** A native modal dialog with a title and a way out; opened with `dialogRef.current.showModal()`. */
export function Dialog({ dialogRef, title, className, children }: DialogProps) {
  const { ui } = useTexts()
  const titleId = useId()
  const close = (): void => dialogRef.current?.close()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog; the click is for its backdrop
    <dialog
      ref={dialogRef}
      className={`dialog ${className}`}
      aria-labelledby={titleId}
      onClick={(event) => {
        if (event.target === event.currentTarget) close()
      }}
    >
      <div className="dialog__frame">
        <div className="dialog__head">
          <h2 id={titleId} className="dialog__title" tabIndex={-1}>
            {title}
          </h2>
          <button
            type="button"
            className="button button--icon"
            aria-label={ui.close}
            onClick={close}
          >
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
