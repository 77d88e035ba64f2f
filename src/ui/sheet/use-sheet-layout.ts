import { useSyncExternalStore } from 'react'

/** No room beside the map: a phone upright or on its side, or a page enlarged four times. */
const SHEET_WINDOW = '(max-width: 47.5em), (max-height: 480px)'

function subscribe(listen: () => void): () => void {
  const query = matchMedia(SHEET_WINDOW)
  query.addEventListener('change', listen)
  return () => query.removeEventListener('change', listen)
}

/** Whether a pressed wijk comes in a sheet over the page instead of in the column at the side. */
export function useSheetLayout(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(SHEET_WINDOW).matches,
    () => false,
  )
}
