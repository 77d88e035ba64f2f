import { type RefObject, useEffect, useState } from 'react'

/** Whether what is in a box is wider than the box, so that it scrolls sideways. */
export function useScrollsSideways(box: RefObject<HTMLElement | null>): boolean {
  const [isWider, setWider] = useState(false)
  useEffect(() => {
    const { current } = box
    if (!current) return
    const measure = (): void => setWider(current.scrollWidth > current.clientWidth)
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    if (current.firstElementChild) observer.observe(current.firstElementChild)
    return () => observer.disconnect()
  }, [box])
  return isWider
}
