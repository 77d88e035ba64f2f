import { CopyButton } from '../shared/CopyButton.tsx'
import { useTexts } from '../use-screen.ts'

export function CopyLinkButton() {
  const { header } = useTexts().ui
  return (
    <CopyButton
      label={header.copyLink}
      done={header.linkCopied}
      failed={header.copyFailed}
      text={() => window.location.href}
    />
  )
}
