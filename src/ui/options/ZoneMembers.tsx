import { useRef, useState } from 'react'
import { Dialog } from '../shared/Dialog.tsx'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useZone } from '../shared/use-zone.ts'
import { useTexts } from '../use-screen.ts'

const loadEvidence = () => import('./ZoneEvidenceList.tsx')

/** Opens the list of the wijken of the definition, each with the reason why it is in. */
export function ZoneMembers() {
  const texts = useTexts()
  const { zoneOptions } = texts.ui
  const zone = useZone()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          setOpen(true)
          dialog.current?.showModal()
        }}
      >
        {zoneOptions.evidence(zone.members.length)}
      </button>
      <Dialog
        dialogRef={dialog}
        title={zoneOptions.evidenceTitle(texts.zones.label(zone.facts))}
        className="zone-members"
      >
        <div className="dialog__body">
          {isOpen && (
            <LazyPart load={loadEvidence}>
              {({ ZoneEvidenceList }) => <ZoneEvidenceList zone={zone} />}
            </LazyPart>
          )}
        </div>
      </Dialog>
    </>
  )
}
