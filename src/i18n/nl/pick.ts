import { format } from './format.ts'

/** Choosing a place by pressing the map. */
export const pick = {
  title: 'Kiezen op de kaart',
  origin: 'Druk op de kaart op de plek waar je vertrekt.',
  addService: (type: string) => `Druk op de kaart op de plek voor nog een ${type}.`,
  moveService: (name: string) => `Druk op de kaart op de nieuwe plek van ${name}.`,
  keys: 'Met toetsen: ga met de pijltjes naar een wijk en druk op Enter. Dan telt het midden van de wijk.',
  stop: 'Stop (Escape)',
  done: 'Klaar (Escape)',
  outsideRegion: 'Die plek ligt buiten het gewest. Kies een plek in Brussel.',
  scenarioFull: (most: number) =>
    `Een scenario heeft hoogstens ${format.integer(most)} wijzigingen. Maak er eerst een ongedaan.`,
  originChosen: 'Vertrekpunt gekozen.',
  serviceAdded: 'Toegevoegd op de kaart.',
  serviceMoved: 'Verplaatst op de kaart.',
  stopped: 'Kiezen op de kaart gestopt.',
}
