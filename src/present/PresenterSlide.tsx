import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { FigureView } from '../core/figure/figure-view.ts'
import { holdFigureView } from '../core/figure/hold-figure-view.ts'
import { placeholdersOf } from '../core/story/fill-slide-text.ts'
import type { Slide, Story } from '../core/story/story.ts'
import { viewOfSlide } from '../state/story/story-view.ts'
import type { PresenterPorts } from './presenter-ports.ts'
import type { SlideScreen } from './slide-screen.ts'
import { useSlideWords } from './slide-words.ts'

interface PresenterSlideProps {
  readonly ports: Pick<PresenterPorts, 'edition' | 'openSmallMap'>
  /** The screen on which this slide is drawn. */
  readonly beside: SlideScreen
  readonly slide: Slide
  readonly story: Story
  readonly noMap: string
  /** Said until the figures of the slide are there. */
  readonly waiting: string
  readonly failed: string
  /** Told the notes of the slide that is shown, with their facts filled in. */
  readonly onNotes?: (slide: Slide, notes: string) => void
}

/** A slide in small: its title, its map and what it says. */
export function PresenterSlide(props: PresenterSlideProps) {
  const { ports, beside, slide, story, noMap, waiting, failed, onNotes } = props
  const { edition, openSmallMap } = ports
  const screen = useStore(beside.screen, (state) => state.screen)
  const [shownSlide, setShownSlide] = useState<Slide | null>(null)
  const [failedSlide, setFailedSlide] = useState<Slide | null>(null)
  // What stands there belongs to the slide before, until that of this one is counted.
  const isShown = shownSlide === slide
  const words = useSlideWords(isShown ? slide : null, screen, edition)
  const host = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<FigureView | 'opening' | 'none'>('opening')

  useEffect(() => {
    let isWanted = true
    void beside.shown(viewOfSlide(slide, story, edition, 'screen')).then((shown) => {
      if (!isWanted) return
      setShownSlide(shown ? slide : null)
      setFailedSlide(shown ? null : slide)
    })
    return () => {
      isWanted = false
    }
  }, [beside, slide, story, edition])

  useEffect(() => {
    if (!host.current) return
    return holdFigureView(
      openSmallMap(host.current, () => {}),
      (made) => setView(made ?? 'none'),
    )
  }, [openSmallMap])

  useEffect(() => {
    if (typeof view === 'object' && isShown) view.show(screen.figure)
  }, [view, isShown, screen])

  const notes = words?.notes ?? ''
  useEffect(() => {
    if (isShown) onNotes?.(slide, notes)
  }, [onNotes, isShown, slide, notes])

  return (
    <div className="presenter__slide" aria-busy={!isShown && failedSlide !== slide}>
      <p className="presenter__title">{words?.title ?? titleWithoutFacts(slide)}</p>
      <div className="presenter__map">
        <div ref={host} className="presenter__drawing" hidden={!isShown} />
        {view === 'none' && <p className="note">{noMap}</p>}
      </div>
      {words === null ? (
        <p className="presenter__waiting">{failedSlide === slide ? failed : waiting}</p>
      ) : (
        <p className="presenter__text">{words.text || screen.figure.sentence}</p>
      )}
    </div>
  )
}

/** A title that names a fact is not whole before the fact is known. */
const titleWithoutFacts = ({ title }: Slide): string =>
  placeholdersOf(title).length === 0 ? title : ''
