import { Fragment } from 'react'
import type { DataSource } from '../../core/indicators/indicator.ts'
import type { ReceiptTexts } from '../../i18n/receipt-texts.ts'
import { Labelled } from '../shared/Labelled.tsx'
import { sourceFacts } from './receipt-facts.ts'
import { SourceNote } from './SourceNote.tsx'

interface SourceListProps {
  /** Those named below, among others. */
  readonly sources: readonly DataSource[]
  readonly sourceIds: readonly string[]
  readonly weightSourceIds: readonly string[]
  readonly words: ReceiptTexts
}

/** Who published the figures and the inhabitants. */
export function SourceList({ sources, sourceIds, weightSourceIds, words }: SourceListProps) {
  const { source: labels, sourceNotes: notes } = words
  const shown = sources.filter(({ id }) => sourceIds.includes(id) || weightSourceIds.includes(id))
  return (
    <ul className="source-list">
      {shown.map((source) => (
        <li key={source.id} data-source={source.id}>
          <SourceNote text={source.publisher} notes={notes} />
          {!sourceIds.includes(source.id) && ` (${labels.weights})`}
          {sourceFacts(source, words).map(({ label, text }) => (
            <Fragment key={label}>
              <br />
              <Labelled label={label}>
                <SourceNote text={text} notes={notes} />
              </Labelled>
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  )
}
