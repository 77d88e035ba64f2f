import { Fragment } from 'react'
import type { ReceiptTexts } from '../../i18n/receipt-texts.ts'
import { useApp } from '../app-context.ts'
import { sourceFacts } from './receipt-facts.ts'

interface SourceListProps {
  readonly sourceIds: readonly string[]
  readonly weightSourceIds: readonly string[]
  readonly words: ReceiptTexts
}

/** Who published the figures and the inhabitants; sources tell of themselves in English. */
export function SourceList({ sourceIds, weightSourceIds, words }: SourceListProps) {
  const { edition } = useApp()
  const shown = edition.sources.filter(
    ({ id }) => sourceIds.includes(id) || weightSourceIds.includes(id),
  )
  return (
    <ul className="source-list">
      {shown.map((source) => (
        <li key={source.id} data-source={source.id}>
          <span lang="en">{source.publisher}</span>
          {!sourceIds.includes(source.id) && ` (${words.source.weights})`}
          {sourceFacts(source, words).map(({ label, text }) => (
            <Fragment key={label}>
              <br />
              {label}
              {words.source.colon}
              <span lang="en">{text}</span>
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  )
}
