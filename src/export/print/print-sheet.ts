import type { Flavour } from '../../core/look/flavour.ts'
import type { Language } from '../../core/view/view-state.ts'
import { labelled } from '../../i18n/labelled.ts'
import type { ShareTexts } from '../../i18n/share-texts.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { PrintPage, SlideContent } from '../../state/exporter.ts'
import { legendRows } from '../legend-rows.ts'
import { sheetSubtitle } from '../sheet-subtitle.ts'
import { element, paragraph } from './element.ts'
import { legendSign } from './legend-sign.ts'
import { prefixIds } from './prefix-ids.ts'

/** What a sheet is made from besides its content. */
export interface SheetParts {
  readonly page: PrintPage
  readonly flavour: Flavour
  readonly texts: Texts
  readonly share: ShareTexts
  readonly mapSvg: string
  /** Width of the map on the sheet in CSS pixels. */
  readonly mapWidth: number
  /** null for a link that is too long. */
  readonly qrSvg: string | null
  /** Makes the ids of this sheet its own. */
  readonly number: number
}

/** One view on one sheet of paper, all words as real text. */
export function printSheet(content: SlideContent, parts: SheetParts): HTMLElement {
  const { figure, title, text, link } = content
  const { page, share, texts, mapSvg, qrSvg, number } = parts
  const map = element('div', { class: 'print-sheet__map' })
  map.innerHTML = prefixIds(mapSvg, `sheet-${number}-`)
  const qr = element('div', { class: 'print-sheet__qr' })
  if (qrSvg) {
    qr.innerHTML = qrSvg
    qr.setAttribute('role', 'img')
    qr.setAttribute('aria-label', share.sheet.qrAlt)
  }
  return element(
    'article',
    {
      class: 'print-sheet',
      lang: figure.language,
      'data-page': `${page.paper}-${page.orientation}`.toLowerCase(),
    },
    element(
      'header',
      { class: 'print-sheet__words' },
      element('h1', {}, title),
      ...paragraph('print-sheet__subtitle', sheetSubtitle(title, figure)),
      ...paragraph('print-sheet__text', text),
      ...paragraph('print-sheet__small', figure.basis),
      ...paragraph('print-sheet__notice', figure.notice?.text ?? ''),
    ),
    map,
    element(
      'div',
      { class: 'print-sheet__legend' },
      legendTable(content, parts),
      ...paragraph('print-sheet__small', figure.legend.rule),
    ),
    element(
      'footer',
      { class: 'print-sheet__source' },
      element(
        'div',
        {},
        ...paragraph(
          'print-sheet__small',
          labelledUnlessEmpty(figure.language, share.sheet.definition, figure.definition),
        ),
        ...paragraph(
          'print-sheet__small',
          labelledUnlessEmpty(figure.language, share.sheet.caution, figure.caution),
        ),
        ...paragraph('print-sheet__small', `${figure.sourceLine} ${texts.ui.map.attribution}`),
        ...(link === ''
          ? []
          : [element('p', { class: 'print-sheet__small' }, element('a', { href: link }, link))]),
      ),
      qr,
    ),
  )
}

const labelledUnlessEmpty = (language: Language, label: string, text: string): string =>
  text === '' ? '' : labelled(language, label, text)

function legendTable(
  { figure }: SlideContent,
  { flavour, texts, share, mapWidth }: SheetParts,
): HTMLTableElement {
  const { legend } = texts.ui
  const rows = legendRows(figure, flavour, texts, share)
  const hasCounts = rows.some(({ districts }) => districts !== '')
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, figure.legend.unitText || legend.title),
    ...(hasCounts
      ? [
          element(
            'th',
            { scope: 'col', class: 'print-sheet__count' },
            legend.areas[figure.legend.areas],
          ),
          element('th', { scope: 'col', class: 'print-sheet__count' }, legend.inhabitants),
        ]
      : []),
  )
  const body = rows.map(({ sign, label, districts, inhabitants }) => {
    const mark = element('span', { class: 'print-sheet__sign' })
    mark.innerHTML = legendSign(sign, flavour, mapWidth)
    return element(
      'tr',
      { 'data-sign': sign.kind },
      element(
        'th',
        { scope: 'row', ...(hasCounts && districts === '' ? { colspan: '3' } : {}) },
        element('div', {}, mark, element('span', {}, label)),
      ),
      ...(districts !== ''
        ? [
            element('td', { class: 'print-sheet__count' }, districts),
            element('td', { class: 'print-sheet__count' }, inhabitants),
          ]
        : []),
    )
  })
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...body))
}
