import type { Texts } from '../texts.ts'

export const offline: Texts['ui']['offline'] = {
  ready: 'This map is now on this device too: it works without the internet.',
  updateWaiting: 'There is a new version of the map.',
  update: 'Update now',
  later: 'Later',
}
