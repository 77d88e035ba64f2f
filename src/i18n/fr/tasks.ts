import type { Texts } from '../texts.ts'

export const tasks: Texts['ui']['tasks'] = {
  label: 'Que cherchez-vous ?',
  doors: {
    explore: {
      name: 'Explorer l’écart',
      question: 'À quel point les quartiers sont-ils inégaux ?',
    },
    find: { name: 'Trouver des services', question: 'Qu’y a-t-il tout près ?' },
    place: { name: 'Voir l’accès à pied', question: 'Qui habite trop loin ?' },
    present: { name: 'Montrer en réunion', question: 'En grand, étape par étape' },
  },
}
