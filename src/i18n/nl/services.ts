import type { ServiceTypeId } from '../../core/services/service.ts'
import type { ServiceText } from '../service-text.ts'

export const services: Readonly<Record<ServiceTypeId, ServiceText>> = {
  communityCentre: {
    one: 'gemeenschapscentrum',
    other: 'gemeenschapscentra',
    description: 'Open huis in de buurt voor cultuur en ontmoeting, in het Nederlands.',
    coverage: 'De lijst is volledig. Een centrum zonder bekende plek staat niet op de kaart.',
  },
  library: {
    one: 'bibliotheek',
    other: 'bibliotheken',
    description: 'Nederlandstalige openbare bibliotheek.',
    coverage: 'De lijst is volledig, op een onzekere plek na die we hebben weggelaten.',
  },
  localServiceCentre: {
    one: 'lokaal dienstencentrum',
    other: 'lokale dienstencentra',
    description: 'Buurthuis voor zorg en ontmoeting, vooral voor oudere mensen.',
    coverage: 'De lijst is niet volledig, en van sommige centra is de plek niet bekend.',
  },
  welcomeAndLanguage: {
    one: 'plek voor onthaal en taal',
    other: 'plekken voor onthaal en taal',
    description: 'Hulp en uitleg voor wie de weg zoekt, en plekken om Nederlands te leren.',
    coverage: 'De lijst is niet volledig.',
  },
  welfareAndHealth: {
    one: 'plek voor welzijn en gezondheid',
    other: 'plekken voor welzijn en gezondheid',
    description: 'Hulp bij welzijn, gezondheid en gezin, zoals een wijkgezondheidscentrum.',
    coverage: 'De lijst is niet volledig.',
  },
  culture: {
    one: 'cultuurhuis',
    other: 'cultuurhuizen',
    description: 'Huis voor theater, film, kunst of debat.',
    coverage: 'De lijst is niet volledig.',
  },
  youth: {
    one: 'plek voor jongeren',
    other: 'plekken voor jongeren',
    description: 'Jeugdhuis, jeugdwerking of speelplein.',
    coverage: 'De lijst is niet volledig.',
  },
  education: {
    one: 'plek voor onderwijs',
    other: 'plekken voor onderwijs',
    description: 'Nederlandstalige school, academie of opleiding voor volwassenen.',
    coverage:
      'Dit is niet de officiële lijst van scholen. De taal komt uit een kenmerk of uit de naam.',
  },
  childcare: {
    one: 'plek voor jonge kinderen',
    other: 'plekken voor jonge kinderen',
    description: 'Nederlandstalige kinderopvang.',
    coverage: 'De lijst bevat maar een deel van de opvang.',
  },
  own: {
    one: 'eigen dienst',
    other: 'eigen diensten',
    description: 'Diensten die je zelf hebt toegevoegd. Ze staan alleen in deze browser.',
    coverage: 'De lijst komt uit je eigen bestand; wij hebben ze niet nagekeken.',
  },
}
