/** Spreadsheets and scripts stumble over the no-break and thin spaces of typesetting. */
export function asWritten(text: string): string {
  return text.replace(/[\u00A0\u2009\u202F]/g, ' ')
}
