import type { Texts } from '../texts.ts'

export const sheet: Texts['ui']['sheet'] = {
  label: (name) => `Chosen neighbourhood: ${name}`,
  height: 'Height of the panel',
  positions: { peek: 'small', half: 'half', full: 'large' },
  larger: 'Larger panel',
  smaller: 'Smaller panel',
  close: 'Close panel',
  profile: 'Profile',
}
