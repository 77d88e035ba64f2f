import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { Dialog } from './Dialog.tsx'

interface PageDialogProps {
  readonly title: string
  readonly className: string
  /** Called when the person closes it: with the button, with Escape or beside it. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A modal dialog as large as a page, open for as long as it is drawn. The focus goes to its
 * heading, again when the title changes, and back to where it came from when it closes. It stands
 * outside the page, so that it can be printed alone.
 */
export function PageDialog({ title, className, onClose, children }: PageDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const closed = useEffectEvent(onClose)

  // A layout effect, since a dialog gives the focus back only while it is still on the page.
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return
    element.showModal()
    const handleClose = (): void => closed()
    element.addEventListener('close', handleClose)
    return () => {
      element.removeEventListener('close', handleClose)
      element.close()
    }
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is another page now
  useEffect(() => {
    dialog.current?.querySelector('h2')?.focus()
  }, [title])

  return createPortal(
    <Dialog dialogRef={dialog} title={title} className={`page-dialog ${className}`}>
      {children}
    </Dialog>,
    document.body,
  )
}
