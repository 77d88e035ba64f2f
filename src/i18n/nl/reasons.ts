import type { MissingReason } from '../../core/indicators/observation.ts'
import type { ReasonText } from '../reason-text.ts'

export const reasons: Readonly<Record<MissingReason, ReasonText>> = {
  notAvailable: {
    label: 'Niet beschikbaar',
    sentence: 'De uitgever zegt dat dit cijfer voor deze wijk en dit jaar niet beschikbaar is.',
  },
  belowThreshold: {
    label: 'Onder de drempel',
    sentence:
      'Er zijn te weinig gevallen om een cijfer te tonen, bijvoorbeeld minder dan 200 inwoners of te weinig verkopen.',
  },
  notAvailableOrBelowThreshold: {
    label: 'Niet beschikbaar of onder de drempel',
    sentence:
      'Het cijfer is niet beschikbaar of ligt onder de drempel. De bron zegt niet welke van de twee.',
  },
  notPublished: {
    label: 'Niet gepubliceerd',
    sentence: 'De uitgever publiceert dit cijfer niet voor deze wijk.',
  },
  emptyInSource: {
    label: 'Leeg in de bron',
    sentence: 'In de bron is de cel leeg. Er staat geen reden bij.',
  },
  notInEdition: {
    label: 'Niet in deze editie',
    sentence:
      'Het cijfer zit niet in de gegevens waarmee deze kaart is gemaakt. De uitgever kan het wel hebben.',
  },
  notInFile: {
    label: 'Niet in dit bestand',
    sentence: 'Het toegevoegde bestand noemt deze wijk niet voor dit jaar.',
  },
  uninhabited: {
    label: 'Onbewoond gebied',
    sentence:
      'Dit is een park, een begraafplaats, een industriezone of een station. Het telt niet mee als wijk met cijfers.',
  },
  nothingToCompare: {
    label: 'Geen vergelijking mogelijk',
    sentence:
      'Deze wijk heeft een cijfer, maar de groep waarmee je vergelijkt heeft er geen in dit jaar.',
  },
}
