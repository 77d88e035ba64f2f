import type { ViewState } from '../../core/view/view-state.ts'
import type { ErrorText } from '../error-text.ts'
import { format } from './format.ts'

/** What a part of a link is about, in words that fit in a list. */
const linkFields: Readonly<Record<keyof ViewState, string>> = {
  task: 'de taak',
  origin: 'waar je vertrekt',
  reach: 'het bereik te voet',
  scenario: 'het scenario',
  aim: 'voor wie een nieuwe plek zoekt',
  display: 'de weergave voor een zaal',
  naming: 'de namen in één of twee talen',
  indicator: 'de indicator',
  year: 'het jaar',
  measure: 'de maat',
  zone: 'de afbakening van de arme sikkel',
  comparison: 'de vergelijking',
  breakLines: 'de breuklijnen',
  lens: 'het aantal kaarten',
  selection: 'de gekozen wijk',
  municipality: 'de gemeente',
  compared: 'de wijken naast elkaar',
  classes: 'de klassen',
  serviceTypes: 'de soorten plekken',
  table: 'de tabel',
  language: 'de taal',
  mode: 'kaart of tabel',
  camera: 'de plaats op de kaart',
  seed: 'de toevalstrekking',
}

export const errors = {
  linkFields,
  startFailed: {
    whatHappened: 'De gegevens van de kaart zijn niet geladen.',
    whatStillWorks: 'De getekende kaart blijft zichtbaar, met haar legende en bron.',
    whatToDo: 'Kijk of je verbinding hebt en laad de pagina opnieuw.',
  },
  indicatorFailed: (indicatorName: string): ErrorText => ({
    whatHappened: `De cijfers van ‘${indicatorName}’ zijn niet geladen.`,
    whatStillWorks: 'De kaart toont nog wat er stond. Andere indicatoren kun je gewoon kiezen.',
    whatToDo: 'Probeer het over een ogenblik opnieuw.',
  }),
  scenarioFailed: {
    whatHappened: 'Het scenario kon niet berekend worden.',
    whatStillWorks: 'De kaart en de cijfers tonen nog wat er stond. De wijziging staat in de link.',
    whatToDo: 'Probeer opnieuw, of maak de wijziging ongedaan.',
  },
  servicesFailed: {
    whatHappened: 'De lijst van centra en diensten is niet geladen.',
    whatStillWorks: 'De wijken, de cijfers en de tabel werken zoals altijd.',
    whatToDo: 'Zet de punten uit en weer aan om het opnieuw te proberen.',
  },
  languageFailed: (languageName: string): ErrorText => ({
    whatHappened: `De teksten in het ${languageName} zijn niet geladen.`,
    whatStillWorks: 'Alles blijft werken in de taal van nu.',
    whatToDo: 'Kies de taal opnieuw als je weer verbinding hebt.',
  }),
  webglUnavailable: {
    whatHappened: 'Deze browser kan de interactieve kaart niet tekenen.',
    whatStillWorks:
      'De getekende kaart blijft staan. Kiezen, zoeken, de tabel en de profielen werken zoals altijd; zoomen en kantelen niet of maar een beetje.',
    whatToDo: 'Zet hardwareversnelling (WebGL) aan in de browser, of gebruik een andere browser.',
  },
  linkPartlyUnderstood: (fields: readonly (keyof ViewState)[]): ErrorText => ({
    whatHappened: `Een deel van de link is niet begrepen: ${format.and(fields.map((field) => linkFields[field]))}.`,
    whatStillWorks: 'De rest van de link is overgenomen. Voor dat deel staat de gewone keuze aan.',
    whatToDo: 'Kies zelf opnieuw wat je wilde zien, of vraag de link nog eens.',
  }),
  offline: {
    whatHappened: 'Er is geen verbinding met het internet.',
    whatStillWorks: 'Alles wat al geladen is, blijft werken.',
    whatToDo: 'Wacht op verbinding om andere cijfers te laden.',
  },
  storageUnavailable: {
    whatHappened: 'De browser laat niet toe om je voorkeuren te bewaren.',
    whatStillWorks: 'Alles werkt. Alleen je voorkeuren zijn weg als je de pagina sluit.',
    whatToDo: 'Bewaar de link: die brengt je terug naar wat je nu ziet.',
  },
  unexpected: {
    whatHappened: 'Er ging iets mis wat we niet hadden voorzien.',
    whatStillWorks: 'Je keuzes staan nog in de link van deze pagina.',
    whatToDo: 'Laad de pagina opnieuw.',
  },
}
