import type { Texts } from '../texts.ts'

export const offline: Texts['ui']['offline'] = {
  ready: 'Cette carte est maintenant sur cet appareil : elle fonctionne sans internet.',
  updateWaiting: 'Il y a une nouvelle version de la carte.',
  update: 'Actualiser maintenant',
  later: 'Plus tard',
  replaced:
    'La carte a été renouvelée entre-temps et une partie manque dans cet onglet. Rechargez-le : ce que vous voyez et vos récits restent.',
  reload: 'Recharger',
  broken:
    'La page ne peut pas être dessinée. Rechargez-la : ce que vous voyiez est dans l’adresse, et vos récits restent.',
}
