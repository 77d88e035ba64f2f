import { CopyButton } from '../shared/CopyButton.tsx'
import { useShareLink } from '../shared/use-share-link.ts'
import { useTexts } from '../use-screen.ts'

export function CopyLinkButton() {
  const { header } = useTexts().ui
  const shareLink = useShareLink()
  return (
    <CopyButton
      look="text"
      label={header.copyLink}
      done={header.linkCopied}
      failed={header.copyFailed}
      text={shareLink}
    />
  )
}
