import type { MissingOwnData } from '../../core/own/missing-own-data.ts'
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
  indicator: 'het cijfer',
  year: 'het jaar',
  measure: 'de maat',
  zone: 'de omschrijving van de arme sikkel',
  comparison: 'de vergelijking',
  breakLines: 'de breuklijnen',
  lens: 'het aantal kaarten',
  selection: 'de gekozen wijk',
  municipality: 'de gemeente',
  compared: 'de wijken naast elkaar',
  classes: 'de klassen',
  serviceTypes: 'de soorten diensten',
  table: 'de tabel',
  language: 'de taal',
  mode: 'kaart of tabel',
  camera: 'de plaats op de kaart',
  seed: 'de toevalstrekking',
}

export const errors = {
  linkFields,
  indicatorFailed: (indicatorName: string): ErrorText => ({
    whatHappened: `De cijfers van ‘${indicatorName}’ zijn niet geladen.`,
    whatStillWorks: 'De kaart toont nog wat er stond. Andere cijfers kun je gewoon kiezen.',
    whatToDo: 'Probeer het over een ogenblik opnieuw.',
  }),
  otherEdition: {
    whatHappened:
      'Dit cijferbestand hoort niet bij deze pagina. Misschien is het vernieuwd terwijl deze pagina openstond.',
    whatStillWorks: 'De kaart toont nog wat er stond. Je keuze staat in het adres.',
    whatToDo: 'Laad de pagina opnieuw.',
  },
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
  linkPartlyUnderstood: (fields: readonly (keyof ViewState)[]): ErrorText => ({
    whatHappened: `Een deel van de link is niet begrepen: ${format.and(fields.map((field) => linkFields[field]))}.`,
    whatStillWorks: 'De rest van de link is overgenomen. Voor dat deel staat de gewone keuze aan.',
    whatToDo: 'Kies zelf opnieuw wat je wilde zien, of vraag de link nog eens.',
  }),
  linkNeedsOwnData: ({ indicators, services }: MissingOwnData): ErrorText => ({
    whatHappened: `Deze link steunt op gegevens die iemand zelf heeft toegevoegd: ${format.and([
      ...indicators.map((id) => `een cijfer (${id})`),
      ...(services === 'needed' ? ['eigen diensten'] : []),
    ])}. Die staan niet in deze browser.`,
    whatStillWorks: 'De rest van de link is overgenomen. De kaart toont het gewone cijfer.',
    whatToDo: 'Vraag het bestand aan wie je de link gaf en voeg het toe bij ‘Eigen gegevens’.',
  }),
}
