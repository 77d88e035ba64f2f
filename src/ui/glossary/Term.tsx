import { type ToggleEvent, useId, useRef } from 'react'
import { useTexts } from '../use-screen.ts'
import { placeBeside } from './place-beside.ts'
import type { TermId } from './split-at-terms.ts'

interface TermProps {
  readonly id: TermId
  /** The word as it stands in the sentence; by default as the glossary has it. */
  readonly children?: string
}

/**
 * A word of the glossary: pressing it shows what it means, beside it and without leaving the page.
 * Escape, a press elsewhere or a second press closes it. The explanation is a native popover; where
 * a browser has none it unfolds in the text. Spans, so that it may stand inside a sentence.
 */
export function Term({ id, children }: TermProps) {
  const { glossary } = useTexts()
  const { term, explanation } = glossary[id]
  const button = useRef<HTMLButtonElement>(null)
  const note = useRef<HTMLSpanElement>(null)
  const noteId = useId()

  function handleToggle({ newState }: ToggleEvent<HTMLSpanElement>): void {
    if (newState !== 'open' || !button.current || !note.current) return
    placeBeside(note.current, button.current)
    // People who listen hear the explanation, and come back to the word when it closes.
    note.current.focus()
  }

  function unfold(): void {
    if (!note.current || 'showPopover' in note.current) return
    ;(note.current as HTMLElement).toggleAttribute('data-unfolded')
  }

  return (
    <>
      <button ref={button} type="button" className="term" popoverTarget={noteId} onClick={unfold}>
        {children ?? term}
      </button>
      <span
        ref={note}
        id={noteId}
        popover="auto"
        role="note"
        aria-label={term}
        className="term-note"
        tabIndex={-1}
        onToggle={handleToggle}
      >
        <strong>{term}</strong> <span>{explanation}</span>
      </span>
    </>
  )
}
