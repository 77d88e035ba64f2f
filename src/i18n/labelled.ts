import type { Language } from '../core/view/view-state.ts'

/** A label with what it stands before; French has a no-break space before the colon. */
export function labelled(language: Language, label: string, text: string): string {
  return `${label}${language === 'fr' ? '\u00a0' : ''}: ${text}`
}
