import { useEffect } from 'react'
import type { ShowStore } from '../state/story/story-show.ts'

/** What a key asks for that is a matter of one window alone. */
export type WindowCommand = 'fullScreen' | 'presenter' | 'leave' | 'end'

/**
 * The keys of a show, those of a clicker among them. They act on the whole window, but only while
 * a show is on it: never in a field of text, never with Ctrl, Alt or Meta, never under a dialog.
 *
 * @returns whether the key was one of them
 */
export function answerShowKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  show: ShowStore,
  command: (command: WindowCommand) => void,
): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false
  switch (event.key.length === 1 ? event.key.toLowerCase() : event.key) {
    case 'PageDown':
    case 'ArrowRight':
    case 'ArrowDown':
    case ' ':
      show.step('next')
      return true
    case 'PageUp':
    case 'ArrowLeft':
    case 'ArrowUp':
      show.step('previous')
      return true
    case 'Home':
      show.step('first')
      return true
    case 'End':
      show.step('last')
      return true
    // Clickers send one or the other for their black button.
    case 'b':
    case '.':
      show.toggleCurtain()
      return true
    case 'l':
      show.toggleLegend()
      return true
    case 's':
      show.toggleSpotlight()
      return true
    case 'f':
      command('fullScreen')
      return true
    case 'p':
      command('presenter')
      return true
    case 'Escape':
      command('leave')
      return true
    default:
      return false
  }
}

/** Listens for the keys of a show as long as the component stands. */
export function useShowKeys(show: ShowStore, command: (command: WindowCommand) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('input, textarea, select, dialog')) return
      // The space bar presses the button that has the focus.
      if (event.key === ' ' && target?.closest('button, a, summary')) return
      if (answerShowKey(event, show, command)) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [show, command])
}
