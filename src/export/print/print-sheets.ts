import './print-sheets.css'
import { element } from './element.ts'

/** Sizes of the text that are tried, largest first. */
const SCALES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64] as const

/** Makes the words smaller until nothing is cut. */
function fitSheet(sheet: HTMLElement): void {
  for (const scale of SCALES) {
    sheet.style.setProperty('--sheet-scale', String(scale))
    if (sheet.scrollHeight <= sheet.clientHeight + 1) return
  }
}

/**
 * Opens the print window of the browser with these sheets alone; resolves when it is closed. Open
 * dialogs close first: what lies behind a modal one would be printed without its structure.
 */
export async function printSheets(sheets: readonly HTMLElement[]): Promise<void> {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close()
  for (const old of document.querySelectorAll('body > .print-sheets')) old.remove()
  const holder = element('div', { class: 'print-sheets' }, ...sheets)
  document.body.append(holder)
  await document.fonts.ready
  for (const sheet of sheets) fitSheet(sheet)
  const closed = new Promise<void>((resolve) => {
    window.addEventListener('afterprint', () => resolve(), { once: true })
  })
  window.print()
  await closed
  holder.remove()
}
