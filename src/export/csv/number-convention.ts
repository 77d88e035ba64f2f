import type { Language } from '../../core/view/view-state.ts'

/** How a spreadsheet in this language expects a number. */
export interface NumberConvention {
  readonly decimalMark: ',' | '.'
}

export function numberConvention(language: Language): NumberConvention {
  switch (language) {
    case 'nl':
    case 'fr':
      return { decimalMark: ',' }
    case 'en':
      return { decimalMark: '.' }
  }
}
