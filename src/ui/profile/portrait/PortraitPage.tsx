import type { DistrictCode } from '../../../core/districts/district.ts'
import { nameIn } from '../../../core/districts/name-in.ts'
import { useApp } from '../../app-context.ts'
import { LazyPart } from '../../shared/LazyPart.tsx'
import { useOpenPage } from '../../shared/open-page.ts'
import { PageDialog } from '../../shared/PageDialog.tsx'
import { useTexts, useView } from '../../use-screen.ts'

const loadPortrait = () => import('./Portrait.tsx')

/** Opens the portrait of a wijk over the map; what is in it is fetched then. */
export function PortraitPage({ code }: { readonly code: DistrictCode }) {
  const { edition } = useApp()
  const { open } = useOpenPage()
  const { portrait } = useTexts().ui
  const language = useView((view) => view.language)
  const district = edition.districts.find((candidate) => candidate.code === code)
  if (!district) return null
  return (
    <PageDialog
      title={portrait.title(nameIn(district.name, language))}
      className="portrait-page"
      onClose={() => open(null)}
    >
      <div className="dialog__body" key={code}>
        <LazyPart load={loadPortrait}>
          {({ Portrait }) => <Portrait district={district} />}
        </LazyPart>
      </div>
    </PageDialog>
  )
}
