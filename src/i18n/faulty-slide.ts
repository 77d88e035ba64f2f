/**
 * The number of the slide, from 1, in which a story has a fault.
 *
 * @param place where a check found it: `slides[3].title`
 * @returns null when it is in no slide
 */
export function faultySlide(place: string): number | null {
  const index = /^slides\[(\d+)\]/.exec(place)?.[1]
  return index === undefined ? null : Number(index) + 1
}
