import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { FigureView } from '../core/figure/figure-view.ts'
import { holdFigureView } from '../core/figure/hold-figure-view.ts'
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
  /** Told the notes of the slide that is shown, with their facts filled in. */
  readonly onNotes?: (slide: Slide, notes: string) => void
}

/** A slide in small: its title, its map and what it says. */
export function PresenterSlide(props: PresenterSlideProps) {
  const { ports, beside, slide, story, noMap, onNotes } = props
  const { edition, openSmallMap } = ports
  const screen = useStore(beside.screen, (state) => state.screen)
  const [shownSlide, setShownSlide] = useState<Slide | null>(null)
  const words = useSlideWords(shownSlide, screen, edition)
  const host = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<FigureView | 'opening' | 'none'>('opening')

  useEffect(() => {
    let isWanted = true
    void beside.shown(viewOfSlide(slide, story, edition, 'screen')).then((shown) => {
      if (isWanted) setShownSlide(shown ? slide : null)
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
    if (typeof view === 'object' && shownSlide) view.show(screen.figure)
  }, [view, shownSlide, screen])

  const notes = words?.notes ?? ''
  useEffect(() => {
    if (shownSlide) onNotes?.(shownSlide, notes)
  }, [onNotes, shownSlide, notes])

  return (
    <div className="presenter__slide">
      <p className="presenter__title">{words?.title ?? slide.title}</p>
      <div className="presenter__map">
        <div ref={host} className="presenter__drawing" hidden={shownSlide === null} />
        {view === 'none' && <p className="note">{noMap}</p>}
      </div>
      <p className="presenter__text">
        {words === null ? '' : words.text || screen.figure.sentence}
      </p>
    </div>
  )
}
