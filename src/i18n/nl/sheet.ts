export const sheet = {
  label: (name: string) => `Gekozen wijk: ${name}`,
  height: 'Hoogte van het paneel',
  positions: { peek: 'klein', half: 'half', full: 'groot' },
  larger: 'Paneel groter',
  smaller: 'Paneel kleiner',
  close: 'Paneel sluiten',
  profile: 'Profiel',
}
