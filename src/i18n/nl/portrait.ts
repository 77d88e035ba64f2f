import type { ZoneFacts } from '../zone-facts.ts'
import { format } from './format.ts'
import { zones } from './zones.ts'

const wijken = { one: 'wijk', other: 'wijken' }
const figures = { one: 'cijfer', other: 'cijfers' }

/** One page on a wijk. */
export const portrait = {
  open: 'Volledig portret',
  title: (name: string) => `Portret van ${name}`,
  print: 'Afdrukken',
  facts: 'De wijk',
  neighbours: 'Buurwijken',
  neighboursNote: 'De langste gedeelde grens eerst. Kies een wijk om haar portret te zien.',
  groundNeighbours: (names: string) => `Grenst ook aan: ${names}.`,
  figures: 'Cijfers',
  howToRead: (ofZone: string) =>
    `Per cijfer: de wijk, de plaats in de rij van hoog naar laag, het gewest zoals BISA het publiceert en het gemiddelde van de wijken ${ofZone}, gewogen naar inwoners. Voor medianen is dat een gewogen gemiddelde van wijkmedianen.`,
  stripNote: 'Elk streepje is een wijk, van het laagste naar het hoogste cijfer.',
  here: 'deze wijk',
  region: 'gewest',
  inZone: (zone: string) => `Ligt in: ${zone}`,
  outsideZone: (zone: ZoneFacts) =>
    zone.kind === 'glossary' ? 'Ligt niet in de arme sikkel' : `Ligt niet in: ${zones.label(zone)}`,
  zoneMean: (value: string, counted: number, total: number) =>
    counted === total
      ? `${value} (${format.count(counted, wijken)})`
      : `${value} (${format.integer(counted)} van ${format.count(total, wijken)})`,
  notRanked: 'Cijfers over wie er woont, krijgen geen rang.',
  strip: (lowest: string, highest: string) => `Alle wijken: van ${lowest} tot ${highest}`,
  stripOne: (value: string) => `Alle wijken: ${value}`,
  similar: 'Wijken met gelijkende cijfers',
  similarMeaning: (compared: number) =>
    `De drie wijken waarvan ${format.count(compared, figures)} samen het dichtst bij die van deze wijk liggen. Elk cijfer telt even zwaar, in zijn meest recente volledige jaar. Afstand 0 betekent: overal hetzelfde cijfer. Afstand 1 betekent: op elk cijfer een gewoon verschil tussen wijken.`,
  similarCaution:
    'Een thema met veel cijfers weegt zwaarder door. Gelijkende cijfers maken nog geen gelijke plek, en niemand is beter of slechter.',
  similarBasis: 'Welke cijfers tellen mee?',
  similarWithout: (names: string) =>
    `Niet meegeteld, want meer dan de helft van de wijken heeft er hetzelfde cijfer: ${names}.`,
  distance: (distance: string, compared: number) =>
    `afstand ${distance} over ${format.count(compared, figures)}`,
  noSimilar: 'Er zijn te weinig cijfers om deze wijk met andere te vergelijken.',
  similarWaits: 'De gelijkende wijken verschijnen als alle cijfers geladen zijn.',
  similarIncomplete: 'Niet alle cijfers zijn geladen: de lijst kan daardoor anders zijn.',
  compareSimilar: 'Zet deze wijken naast elkaar',
  services: 'Diensten in de wijk',
  servicesLoading: 'De lijst van diensten laden…',
  noServices: 'Geen in onze lijst. Dat betekent niet dat er niets is.',
  streetOnly: 'plek alleen tot op de straat of de buurt bekend',
  source: (edition: string) =>
    `Cijfers: BISA Wijkmonitoring en Statbel (editie ${edition}). Wijken: UrbIS, Paradigm.brussels. Diensten: OpenStreetMap en openbare lijsten.`,
  count: (done: number, all: number) =>
    `${format.integer(done)} van ${format.count(all, figures)} geladen`,
  failed: (names: string) => `Niet geladen: ${names}. De andere cijfers kloppen gewoon.`,
}
