/** Whether a text is one of a list of literals; narrows its type. */
export function isMemberOf<T extends string>(list: readonly T[], text: string): text is T {
  return (list as readonly string[]).includes(text)
}
