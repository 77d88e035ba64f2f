import type { Task } from '../../core/view/view-state.ts'

const doors: Readonly<Record<Task, { readonly name: string; readonly question: string }>> = {
  explore: { name: 'Verken de kloof', question: 'Hoe ongelijk zijn de wijken?' },
  find: { name: 'Vind diensten', question: 'Wat is er in de buurt?' },
  place: { name: 'Bekijk het bereik', question: 'Wie woont te ver, en waar helpt één plek meer?' },
}

export const tasks = {
  label: 'Waarvoor kom je?',
  doors,
}
