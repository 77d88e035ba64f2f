import type { IndicatorText } from '../indicator-text.ts'
import type { NationalityIndicatorId } from '../nationality-indicator-id.ts'

const CAUTION =
  'Dit is de huidige nationaliteit, niet de herkomst: wie Belg werd, telt als Belg. Het cijfer zegt niets over taal of geboorteplaats en verklaart geen andere cijfers.'

const UNSEEN_NAME =
  'De officiële naam van deze groep hebben we niet gezien, en welke landen erin zitten ook niet. Ze overlapt niet met de andere groepen.'

const COUNTRIES_AT_BISA = 'Welke landen meetellen, staat bij BISA.'

export const nationalityIndicators: Readonly<Record<NationalityIndicatorId, IndicatorText>> = {
  x_share_foreign: {
    name: 'Zonder Belgische nationaliteit',
    subject: 'het aandeel inwoners zonder Belgische nationaliteit',
    description:
      'Hoeveel procent van alle inwoners nu een andere nationaliteit heeft dan de Belgische. We hebben dit zelf berekend: het aantal inwoners zonder Belgische nationaliteit, gedeeld door alle inwoners.',
    caution: CAUTION,
  },
  x_nat_eu14: {
    name: 'Nationaliteit: EU-14',
    subject: 'het aandeel inwoners met een nationaliteit uit de EU-14',
    description: `Hoeveel procent van alle inwoners de nationaliteit heeft van een van de 14 landen die al vóór 2004 bij de Europese Unie waren, België niet meegeteld. ${COUNTRIES_AT_BISA}`,
    caution: `${CAUTION} De Fransen zitten in deze groep: tel ze er niet nog eens bij.`,
  },
  x_nat_eunew: {
    name: 'Nationaliteit: nieuwe EU-landen',
    subject:
      'het aandeel inwoners met een nationaliteit uit de landen die vanaf 2004 bij de EU kwamen',
    description:
      'Hoeveel procent van alle inwoners de nationaliteit heeft van een land dat in 2004, 2007 of 2013 bij de Europese Unie kwam.',
    caution: CAUTION,
  },
  x_nat_fr: {
    name: 'Nationaliteit: Frankrijk',
    subject: 'het aandeel inwoners met de Franse nationaliteit',
    description: 'Hoeveel procent van alle inwoners de Franse nationaliteit heeft.',
    caution: `${CAUTION} De Fransen zitten ook in de groep EU-14: tel de twee niet op.`,
  },
  x_nat_latam: {
    name: 'Nationaliteit: Latijns-Amerika',
    subject: 'het aandeel inwoners met een nationaliteit uit Latijns-Amerika',
    description: `Hoeveel procent van alle inwoners de nationaliteit heeft van een land in Latijns-Amerika. ${COUNTRIES_AT_BISA}`,
    caution: CAUTION,
  },
  x_nat_nafr: {
    name: 'Nationaliteit: Noord-Afrika',
    subject: 'het aandeel inwoners met een nationaliteit uit Noord-Afrika',
    description: `Hoeveel procent van alle inwoners de nationaliteit heeft van een land in Noord-Afrika. ${COUNTRIES_AT_BISA}`,
    caution: CAUTION,
  },
  x_nat_oecd: {
    name: 'Nationaliteit: andere OESO-landen',
    subject: 'het aandeel inwoners met een nationaliteit uit de groep ‘OESO’',
    description:
      'Hoeveel procent van alle inwoners een nationaliteit heeft uit de groep die in de bron ‘oeso’ heet. Landen die al in een andere groep zitten, tellen hier niet mee.',
    caution: `${CAUTION} ${UNSEEN_NAME}`,
  },
  x_nat_other: {
    name: 'Nationaliteit: andere landen',
    subject: 'het aandeel inwoners met een nationaliteit uit de groep ‘andere landen’',
    description:
      'Hoeveel procent van alle inwoners een nationaliteit heeft uit de groep die in de bron ‘andere landen’ heet. Het is de rest: wat in geen enkele andere groep past.',
    caution: `${CAUTION} ${UNSEEN_NAME}`,
  },
  x_nat_resteur: {
    name: 'Nationaliteit: rest van Europa',
    subject: 'het aandeel inwoners met een nationaliteit uit de groep ‘rest van Europa’',
    description:
      'Hoeveel procent van alle inwoners een nationaliteit heeft uit de groep die in de bron ‘rest Europa’ heet. Landen die al in een andere groep zitten, tellen hier niet mee.',
    caution: `${CAUTION} ${UNSEEN_NAME}`,
  },
  x_nat_ssa: {
    name: 'Nationaliteit: Sub-Saharisch Afrika',
    subject: 'het aandeel inwoners met een nationaliteit uit Sub-Saharisch Afrika',
    description: `Hoeveel procent van alle inwoners de nationaliteit heeft van een land in Afrika ten zuiden van de Sahara. ${COUNTRIES_AT_BISA}`,
    caution: CAUTION,
  },
  x_nat_tr: {
    name: 'Nationaliteit: Turkije',
    subject: 'het aandeel inwoners met de Turkse nationaliteit',
    description: 'Hoeveel procent van alle inwoners de Turkse nationaliteit heeft.',
    caution: CAUTION,
  },
}
