/** A name as it stands further on in a title: without its capital, unless it starts with initials. */
export function insideTitle(name: string): string {
  const [first = '', second = ''] = name
  const isInitials = second !== second.toLowerCase() || /[\d\s-]/.test(second)
  return isInitials ? name : first.toLowerCase() + name.slice(first.length)
}
