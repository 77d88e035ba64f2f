import type { look as dutch } from '../nl/look.ts'

/** Light, dark or more contrast. `system` is what the device asks for. */
export const look: typeof dutch = {
  title: 'Couleurs de la page',
  choices: { system: 'Appareil', light: 'Clair', dark: 'Sombre', contrast: 'Contraste' },
}
