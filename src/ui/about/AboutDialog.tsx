import { useRef, useState } from 'react'
import { Dialog } from '../shared/Dialog.tsx'
import { Icon } from '../shared/Icon.tsx'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useTexts } from '../use-screen.ts'
import { loadAboutText } from './load-about-text.ts'

/** Opens what the page tells about itself. */
export function AboutDialog() {
  const { about: title } = useTexts().ui.header
  const dialog = useRef<HTMLDialogElement>(null)
  const [isWanted, setWanted] = useState(false)
  return (
    <>
      <button
        type="button"
        className="button button--quiet"
        onClick={() => {
          setWanted(true)
          dialog.current?.showModal()
        }}
      >
        <Icon name="info" />
        {title}
      </button>
      <Dialog dialogRef={dialog} title={title} className="about">
        {isWanted && <LazyPart load={loadAboutText}>{({ AboutText }) => <AboutText />}</LazyPart>}
      </Dialog>
    </>
  )
}
