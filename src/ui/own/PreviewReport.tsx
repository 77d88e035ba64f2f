import type { OwnTexts } from '../../i18n/own-texts.ts'
import type { ImportPreview } from '../../import/import-outcome.ts'
import type { ImportWords } from '../../import/import-words.ts'
import { useTexts } from '../use-screen.ts'
import { ReportTable } from './ReportTable.tsx'

interface PreviewReportProps {
  readonly words: OwnTexts
  readonly importWords: ImportWords
  readonly preview: ImportPreview
}

/** How the file was read: what was placed, what was not and why, row by row. */
export function PreviewReport({ words, importWords, preview }: PreviewReportProps) {
  const { format, reasons } = useTexts()
  const texts = words.preview
  const { unmatched, duplicates, unlikely, ignoredColumns, notes, data } = preview
  const missing = Object.entries(preview.missing).map(([reason, count]) => ({
    label: reasons[reason as keyof typeof reasons].label,
    count,
  }))
  const duplicateRows = duplicates.reduce((sum, { rows }) => sum + rows.length - 1, 0)
  return (
    <div className="own__report">
      <dl className="facts">
        <dt>{texts.readAs}</dt>
        <dd>{importWords.form(preview.form)}</dd>
        <dt>{texts.rowsRead}</dt>
        <dd>{texts.rows(preview.rowsRead)}</dd>
        <dt>{texts.rowsMatched}</dt>
        <dd>{texts.rows(preview.rowsMatched)}</dd>
        <dt>{texts.holds}</dt>
        <dd>
          {data.kind === 'indicators'
            ? texts.figures(data.indicators.length)
            : texts.services(data.services.length)}
        </dd>
      </dl>
      {notes.map((note) => (
        <p key={JSON.stringify(note)} className="note">
          {importWords.note(note)}
        </p>
      ))}
      <ReportTable
        words={texts}
        title={texts.unmatched(unmatched.length)}
        isOpen
        heads={[texts.row, texts.text, texts.reason, texts.suggestion]}
        rows={unmatched.map(({ row, text, reason, suggestion }) => [
          format.integer(row),
          text,
          importWords.unmatched(reason),
          suggestion ?? '',
        ])}
      />
      <ReportTable
        words={texts}
        title={texts.duplicates(duplicateRows)}
        heads={[texts.text, texts.row]}
        rows={duplicates.map(({ text, rows }) => [text, format.and(rows.map(format.integer))])}
      />
      <ReportTable
        words={texts}
        title={texts.unlikely(unlikely.length)}
        heads={[texts.row, texts.column, texts.value, texts.reason]}
        rows={unlikely.map(({ row, column, value, reason }) => [
          format.integer(row),
          column,
          String(value),
          importWords.unlikely(reason),
        ])}
      />
      <ReportTable
        words={texts}
        title={texts.ignored(ignoredColumns.length)}
        heads={[texts.column, texts.reason]}
        rows={ignoredColumns.map(({ heading, reason }) => [heading, importWords.ignored(reason)])}
      />
      <ReportTable
        words={texts}
        title={texts.missing(missing.reduce((sum, { count }) => sum + count, 0))}
        heads={[texts.reason, texts.count]}
        rows={missing.map(({ label, count }) => [label, format.integer(count)])}
      />
    </div>
  )
}
