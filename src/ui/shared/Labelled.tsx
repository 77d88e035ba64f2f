import type { ReactNode } from 'react'
import { labelled } from '../../i18n/labelled.ts'
import { useTexts } from '../use-screen.ts'

interface LabelledProps {
  readonly label: string
  readonly children?: ReactNode
}

/** A label and what it stands before, with the colon as the language writes it. */
export function Labelled({ label, children }: LabelledProps) {
  const { language } = useTexts()
  return (
    <>
      {labelled(language, label, '')}
      {children}
    </>
  )
}
