/** A text as the address of a web page; empty when it is none, `javascript:` and the like included. */
export function webAddress(text: string): string {
  const trimmed = text.trim()
  if (trimmed === '') return ''
  const whole = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  if (!/^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#][^\s"<>]*)?$/i.test(whole)) return ''
  try {
    return new URL(whole).href
  } catch {
    return ''
  }
}
