import type { Texts } from '../texts.ts'

export const sheet: Texts['ui']['sheet'] = {
  label: (name) => `Quartier choisi : ${name}`,
  height: 'Hauteur du panneau',
  positions: { peek: 'petit', half: 'à mi-hauteur', full: 'grand' },
  larger: 'Agrandir le panneau',
  smaller: 'Réduire le panneau',
  close: 'Fermer le panneau',
  profile: 'Profil',
}
