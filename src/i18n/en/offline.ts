import type { Texts } from '../texts.ts'

export const offline: Texts['ui']['offline'] = {
  ready: 'This map is now on this device too: it works without the internet.',
  updateWaiting: 'There is a new version of the map.',
  update: 'Update now',
  later: 'Later',
  replaced:
    'The map has been renewed in the meantime, and this tab misses a part of it. Load it again: what you see and your stories stay.',
  reload: 'Load again',
  broken:
    'The page can not be drawn. Load it again: what you saw is in the address, and your stories stay.',
}
