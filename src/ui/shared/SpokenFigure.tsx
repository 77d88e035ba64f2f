import { useEffect, useRef } from 'react'
import { nameIn } from '../../core/districts/name-in.ts'
import { useApp } from '../app-context.ts'
import { useFigure, useTexts } from '../use-screen.ts'

/** Speaks what a choice led to: the finding of the figure on screen, or the wijk chosen. */
export function SpokenFigure() {
  const { announcer, edition } = useApp()
  const { language, selection, sentence } = useFigure()
  const { ui } = useTexts()
  const told = useRef({ sentence, selection })

  useEffect(() => {
    if (told.current.sentence === sentence) return
    told.current.sentence = sentence
    announcer.sayAtRest(sentence)
  }, [announcer, sentence])

  useEffect(() => {
    if (told.current.selection === selection) return
    told.current.selection = selection
    const chosen = edition.districts.find(({ code }) => code === selection)
    if (chosen) announcer.say(ui.profileOf(nameIn(chosen.name, language)))
  }, [announcer, edition, language, selection, ui])
  return null
}
