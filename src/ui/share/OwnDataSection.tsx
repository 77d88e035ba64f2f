import { missingOwnData } from '../../core/own/missing-own-data.ts'
import { needsOwnData } from '../../state/link-notice.ts'
import { OwnDataButton } from '../own/OwnDataButton.tsx'
import { useScreen, useTexts } from '../use-screen.ts'
import { ShareSection } from './ShareSection.tsx'
import type { ShareTools } from './share-tools.ts'

const NOTHING_HERE = { indicators: [] }

/** The way to own data, and what a link to them asks of who opens it. */
export function OwnDataSection({ share }: Pick<ShareTools, 'share'>) {
  const { own } = useTexts().ui
  const needsOwn = useScreen(({ view }) => needsOwnData(missingOwnData(view, NOTHING_HERE)))
  const texts = share.panel.own
  return (
    <ShareSection title={own.title} note={texts.note}>
      {needsOwn && <p className="notice">{texts.needed}</p>}
      <div className="share__controls">
        <OwnDataButton />
      </div>
    </ShareSection>
  )
}
