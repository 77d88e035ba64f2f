import { labelled } from '../../i18n/labelled.ts'
import type { ShareTexts } from '../../i18n/share-texts.ts'
import type { SlideContent } from '../../state/exporter.ts'

/** What the presenter reads: own notes first, then all that the slide rests on. */
export function slideNotes(
  { figure, text, notes, link }: SlideContent,
  { sheet }: ShareTexts,
): string {
  return [
    notes,
    text === figure.sentence ? '' : figure.sentence,
    figure.basis,
    figure.definition === '' ? '' : labelled(figure.language, sheet.definition, figure.definition),
    figure.caution === '' ? '' : labelled(figure.language, sheet.caution, figure.caution),
    figure.sourceLine,
    link === '' ? '' : sheet.link(link),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
