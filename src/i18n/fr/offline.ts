import type { Texts } from '../texts.ts'

export const offline: Texts['ui']['offline'] = {
  ready: 'Cette carte est maintenant sur cet appareil : elle fonctionne sans internet.',
  updateWaiting: 'Il y a une nouvelle version de la carte.',
  update: 'Actualiser maintenant',
  later: 'Plus tard',
}
