import type { Figure } from '../../core/figure/figure.ts'
import type { TakeOutTexts } from '../../i18n/take-out-texts.ts'
import { asWritten } from '../csv/as-written.ts'
import { fileStem } from '../file-name.ts'

export interface CitedView {
  readonly figure: Pick<Figure, 'title' | 'year' | 'sourceLine' | 'language'>
  /** Id of the data edition: `2026-09`. */
  readonly edition: string
  readonly link: string
  /** The day on which the map is cited, ISO: `2026-11-24`. */
  readonly retrieved: string
}

/** How to name a map in a text, and in a list of references. */
export interface Citation {
  readonly text: string
  readonly bibtex: string
}

/** A citation of a view: title, year of the figures, edition, source, link and day of retrieval. */
export function citeView(cited: CitedView, { cite }: Pick<TakeOutTexts, 'cite'>): Citation {
  const { figure, edition, link, retrieved } = cited
  const title = `${asWritten(figure.title)}, ${figure.year}`
  return {
    text: cite.line({
      title,
      editionYear: edition.slice(0, 4),
      edition,
      source: asWritten(figure.sourceLine),
      link,
      retrieved,
    }),
    bibtex: bibtexEntry(`wijkwijzer-${fileStem(figure.title)}-${figure.year}`, [
      ['author', `{${bibtexText('Wijkwijzer')}}`],
      ['title', `{${bibtexText(title)}}`],
      ['year', edition.slice(0, 4)],
      ['edition', bibtexText(edition)],
      ['howpublished', bibtexText(cite.kind)],
      ['note', bibtexText(asWritten(figure.sourceLine))],
      ['url', link],
      ['urldate', retrieved],
      ['language', LANGUAGE_NAMES[figure.language]],
    ]),
  }
}

const LANGUAGE_NAMES = { nl: 'dutch', fr: 'french', en: 'english' } as const

function bibtexEntry(
  key: string,
  fields: readonly (readonly [name: string, value: string])[],
): string {
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`
}

const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Signs that would mean something else in a bibliography are told to stay themselves. */
function bibtexText(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => BIBTEX_SIGNS[sign] ?? `\\${sign}`)
}
