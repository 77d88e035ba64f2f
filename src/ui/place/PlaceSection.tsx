import { type ReactNode, useId } from 'react'

interface PlaceSectionProps {
  readonly title: string
  /** For tests and styles. */
  readonly part: string
  readonly children: ReactNode
}

/** One question of the panel and its answer. */
export function PlaceSection({ title, part, children }: PlaceSectionProps) {
  const titleId = useId()
  return (
    <section className="place__section" data-place={part} aria-labelledby={titleId}>
      <h3 id={titleId} className="panel__title">
        {title}
      </h3>
      {children}
    </section>
  )
}
