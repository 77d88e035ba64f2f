/** Elements whose content is not markup. */
const RAW = /(<(?:script|style)\b[\s\S]*?<\/(?:script|style)>)/
const STYLED_TAG = /<[a-z][^<>]*?\sstyle="[^"]*"[^<>]*>/g
const STYLE_ATTRIBUTE = /\sstyle="([^"]*)"/

/** Attribute that takes the place of `style` in the markup. */
const STAND_IN = 'data-as'

/**
 * A page with its attributes of style as rules in one `<style>` element, of which a security policy
 * can name the hash. It looks the same, also without scripts.
 *
 * A rule weighs more than any of a style sheet, as the attribute did, and less than what a script
 * sets on the element itself later.
 */
export function withoutStyleAttributes(html: string): string {
  const names = new Map<string, string>()
  const markup = html
    .split(RAW)
    .map((part) => (RAW.test(part) ? part : part.replace(STYLED_TAG, (tag) => standIn(tag, names))))
    .join('')
  if (names.size === 0) return html
  const rules = [...names].map(([style, name]) => `[${STAND_IN}="${name}"]:not(#_){${style}}`)
  return markup.replace('</head>', `<style>${rules.join('')}</style></head>`)
}

function standIn(tag: string, names: Map<string, string>): string {
  return tag.replace(STYLE_ATTRIBUTE, (_, escaped: string) => {
    const style = unescaped(escaped)
    const name = names.get(style) ?? names.size.toString(36)
    names.set(style, name)
    return ` ${STAND_IN}="${name}"`
  })
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
