type Attributes = Readonly<Record<string, string>>
type Child = Node | string

/** An HTML element with its attributes and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...children)
  return made
}

/** A paragraph; nothing for an empty text. */
export function paragraph(className: string, text: string): readonly HTMLElement[] {
  return text === '' ? [] : [element('p', { class: className }, text)]
}
