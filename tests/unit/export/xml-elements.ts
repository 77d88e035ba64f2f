/** An element of an XML document, with its own text. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly text: string
}

const MARKUP =
  /<\?.*?\?>|<!--.*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gsy
const ATTRIBUTE = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const BAD_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/

/**
 * The elements of an XML document in document order. A strict reader of the part of XML that our
 * files use: it throws on whatever is not well-formed.
 */
export function xmlElements(xml: string): readonly XmlElement[] {
  if (FORBIDDEN.test(xml)) throw new SyntaxError('a character that XML forbids')
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: (typeof elements)[number][] = []
  MARKUP.lastIndex = 0
  let roots = 0
  while (MARKUP.lastIndex < xml.length) {
    const at = MARKUP.lastIndex
    const match = MARKUP.exec(xml)
    if (!match) throw new SyntaxError(`not well-formed: ${xml.slice(at, at + 80)}`)
    const [, closing, name, attributeText = '', empty, text] = match
    if (text !== undefined) {
      if (BAD_REFERENCE.test(text)) throw new SyntaxError(`a bare &: ${text.slice(0, 80)}`)
      const parent = open.at(-1)
      if (parent) parent.text += decoded(text)
      else if (text.trim() !== '') throw new SyntaxError(`text outside the root: ${text}`)
    } else if (name !== undefined && closing === '/') {
      if (open.pop()?.name !== name) throw new SyntaxError(`</${name}> closes another element`)
    } else if (name !== undefined) {
      if (open.length === 0) roots += 1
      const element = { name, attributes: attributesOf(attributeText), text: '' }
      elements.push(element)
      if (empty === '') open.push(element)
    }
  }
  if (open.length > 0) throw new SyntaxError(`<${open.at(-1)?.name}> is not closed`)
  if (roots !== 1) throw new SyntaxError(`${roots} root elements`)
  return elements
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw new SyntaxError(`${name} twice`)
    const value = double ?? single ?? ''
    if (BAD_REFERENCE.test(value)) throw new SyntaxError(`a bare & in ${name}: ${value}`)
    attributes[name] = decoded(value)
  }
  return attributes
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#x([\da-f]+);/gi, (_all, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
}
