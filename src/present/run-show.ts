import type { ViewState } from '../core/view/view-state.ts'
import { checkShow, type Show } from '../state/story/story-show.ts'
import { storyOfView, viewOfSlide } from '../state/story/story-view.ts'
import type { PresentPorts } from './ports.ts'

/** Key under which a show survives a reload of its window. */
const SHOW_KEY = 'wijkwijzer.show'

/**
 * Keeps the show and the view of the page together: each slide opens its view for a room; leaving
 * that display, by whatever way, ends the show. A page that opens in that display shows its view
 * alone, and goes on with the show it had when it is opened again.
 *
 * @param opening `again` when the page for a room was reloaded or come back to
 * @returns stops
 */
export function runShow(
  { actions, edition, show, view }: Pick<PresentPorts, 'actions' | 'edition' | 'show' | 'view'>,
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null,
  opening: 'anew' | 'again',
): () => void {
  let opened: Pick<Show, 'session' | 'position'> | null = null

  function openSlide({ session, position, story }: Show): void {
    if (opened?.session === session && opened.position === position) return
    const slide = story.slides[position]
    if (!slide) return
    opened = { session, position }
    actions.openView(viewOfSlide(slide, story, edition, 'projector'))
  }

  function followShow(next: Show | null): void {
    if (!next) return
    keep(storage, next)
    switch (next.phase) {
      case 'running':
        openSlide(next)
        return
      case 'ended':
        opened = null
        if (view.getState().display === 'projector') actions.chooseDisplay('screen')
    }
  }

  function followView(next: ViewState): void {
    const running = show.getState()?.phase === 'running'
    if (next.display === 'screen' && running) show.end()
    else if (next.display === 'projector' && !running) begin(next)
  }

  function begin(shown: ViewState): void {
    show.start(storyOfView(shown), 0)
  }

  const stopShow = show.subscribe(followShow)
  const stopView = view.subscribe(followView)
  const present = view.getState()
  if (present.display === 'projector' && show.getState() === null) {
    const kept = opening === 'again' ? keptShow(storage) : null
    if (kept?.phase === 'running') show.adopt(kept)
    else begin(present)
  }
  return () => {
    stopShow()
    stopView()
  }
}

function keep(storage: Pick<Storage, 'setItem' | 'removeItem'> | null, show: Show): void {
  try {
    if (show.phase === 'running') storage?.setItem(SHOW_KEY, JSON.stringify(show))
    else storage?.removeItem(SHOW_KEY)
  } catch {
    // Without storage a reload starts anew with the slide of the address.
  }
}

function keptShow(storage: Pick<Storage, 'getItem'> | null): Show | null {
  try {
    return checkShow(JSON.parse(storage?.getItem(SHOW_KEY) ?? 'null'))
  } catch {
    return null
  }
}
