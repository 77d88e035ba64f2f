/** The page with the notes, beside the page of the app. */
export const PRESENTER_PAGE = 'presenter.html'

/** One window for the notes: asking again brings it to the front. */
const WINDOW_NAME = 'wijkwijzer-presenter'

/** Opens the window with the notes of a show; only works in answer to a key or a press. */
export function openPresenterWindow(session: string): 'opened' | 'blocked' {
  const address = new URL(PRESENTER_PAGE, window.location.href)
  address.search = ''
  address.hash = session
  const opened = window.open(address.href, WINDOW_NAME, 'popup,width=1120,height=720')
  return opened ? 'opened' : 'blocked'
}
