import type { Task } from '../../core/view/view-state.ts'

/** `present` leads to the stories, beside whatever stands on the map. */
type Door = Task | 'present'

const doors: Readonly<Record<Door, { readonly name: string; readonly question: string }>> = {
  explore: { name: 'Verken de kloof', question: 'Hoe ongelijk zijn de wijken?' },
  find: { name: 'Vind diensten', question: 'Wat is er in de buurt?' },
  place: { name: 'Bekijk het bereik', question: 'Wie woont te ver?' },
  present: { name: 'Toon in een vergadering', question: 'Groot en stap voor stap' },
}

export const tasks = {
  label: 'Waarvoor kom je?',
  doors,
}
