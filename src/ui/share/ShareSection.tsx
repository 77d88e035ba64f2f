import { type ReactNode, useId } from 'react'

interface ShareSectionProps {
  readonly title: string
  readonly note: string
  readonly children: ReactNode
}

/** One way to take the map along: what it is, and its controls. */
export function ShareSection({ title, note, children }: ShareSectionProps) {
  const titleId = useId()
  return (
    <section className="share__section" aria-labelledby={titleId}>
      <h3 id={titleId} className="panel__title">
        {title}
      </h3>
      <p className="note">{note}</p>
      {children}
    </section>
  )
}
