/** The list with one entry moved by some places; unchanged where it would leave the list. */
export function moved<Entry>(
  list: readonly Entry[],
  from: number,
  places: number,
): readonly Entry[] {
  const to = from + places
  const entry = list[from]
  if (entry === undefined || to < 0 || to >= list.length) return list
  return list.toSpliced(from, 1).toSpliced(to, 0, entry)
}
