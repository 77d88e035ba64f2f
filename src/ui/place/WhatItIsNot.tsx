import { useTexts } from '../use-screen.ts'
import { PlaceSection } from './PlaceSection.tsx'

/** What walking reach does not tell. */
export function WhatItIsNot() {
  const { words } = useTexts().ui.place
  return (
    <PlaceSection title={words.title} part="words">
      <ul className="place__words">
        {words.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </PlaceSection>
  )
}
