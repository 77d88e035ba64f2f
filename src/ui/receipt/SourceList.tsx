import type { ReceiptTexts } from '../../i18n/receipt-texts.ts'
import { useApp } from '../app-context.ts'

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
          <br />
          {words.source.edition}: <span lang="en">{source.edition}</span>
          <br />
          {words.source.retrieved}: <span lang="en">{source.retrieved}</span>
          <br />
          {words.source.licence}: <span lang="en">{source.licence}</span>
        </li>
      ))}
    </ul>
  )
}
