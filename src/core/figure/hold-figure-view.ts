import type { FigureView } from './figure-view.ts'

/**
 * Holds a view that is being opened: `take` is told of it as soon as it is there, or of null when
 * it can not be had.
 *
 * @returns lets go: the view is destroyed, also when it opens only afterwards
 */
export function holdFigureView(
  opening: Promise<FigureView | null>,
  take: (view: FigureView | null) => void,
): () => void {
  let isHeld = true
  let opened: FigureView | null = null
  void opening.then((view) => {
    if (!isHeld) {
      view?.destroy()
      return
    }
    opened = view
    take(view)
  })
  return () => {
    isHeld = false
    opened?.destroy()
  }
}
