/** Facts of the figure of a slide by name, typeset in its language. */
export type SlideFacts = Readonly<Record<string, string>>

const PLACEHOLDER = /\{([a-zA-Z]{1,30})\}/g

/**
 * The text of a slide with every `{name}` replaced by the fact of that name. What is no fact stays
 * as it is written: a brace in a text of one's own is no fault.
 */
export function fillSlideText(text: string, facts: SlideFacts): string {
  return text.replace(PLACEHOLDER, (written, name: string) =>
    Object.hasOwn(facts, name) ? (facts[name] ?? written) : written,
  )
}

/** The names in braces of a text, each once. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(PLACEHOLDER), ([, name = '']) => name))]
}
