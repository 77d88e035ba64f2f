import type { look as dutch } from '../nl/look.ts'

/** Light, dark or more contrast. `system` is what the device asks for. */
export const look: typeof dutch = {
  title: 'Colours of the page',
  choices: { system: 'Device', light: 'Light', dark: 'Dark', contrast: 'Contrast' },
}
