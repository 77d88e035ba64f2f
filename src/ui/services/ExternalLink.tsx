import { useTexts } from '../use-screen.ts'

/** A page of somebody else: it is told nothing of this one. */
export function ExternalLink({
  address,
  text,
}: {
  readonly address: string
  readonly text?: string
}) {
  const { opensSite } = useTexts().ui.find.card
  return (
    <a href={address} rel="noopener noreferrer">
      {text ?? hostOf(address)} <span className="visually-hidden">({opensSite})</span>
    </a>
  )
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address
}
