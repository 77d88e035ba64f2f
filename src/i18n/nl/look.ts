/** Light, dark or more contrast. `system` is what the device asks for. */
export const look = {
  title: 'Kleuren van de pagina',
  choices: { system: 'Toestel', light: 'Licht', dark: 'Donker', contrast: 'Contrast' },
}
