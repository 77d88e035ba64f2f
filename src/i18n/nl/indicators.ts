import type { BuiltInIndicatorId } from '../../core/indicators/built-in-indicator-id.ts'
import type { IndicatorText } from '../indicator-text.ts'
import { nationalityIndicators } from './nationality-indicators.ts'

export const indicators: Readonly<Record<BuiltInIndicatorId, IndicatorText>> = {
  '2336': {
    name: 'Mediaan belastbaar inkomen',
    subject: 'het mediaan belastbaar inkomen per aangifte',
    description:
      'Het middelste bedrag van alle belastingaangiften in de wijk. De helft van de aangiften ligt lager, de helft hoger. Aangiften met inkomen nul tellen niet mee.',
    caution:
      'Het telt aangiften, geen personen en geen gezinnen, en houdt geen rekening met hoe groot een gezin is. Het is het inkomen vóór belasting, niet wat mensen te besteden hebben. Wie geen belastbaar inkomen heeft, zit er niet in.',
  },
  '2498': {
    name: 'Mediaan inkomen na belasting',
    subject: 'het mediaan equivalent inkomen van de inwoners na belasting',
    description:
      'Het middelste inkomen van de inwoners nadat de belasting is betaald. De helft van de inwoners heeft minder, de helft meer. ‘Equivalent’ betekent: omgerekend, zodat grote en kleine gezinnen te vergelijken zijn.',
    caution:
      'Het zegt niets over vermogen of over wat wonen kost, en niets over verschillen binnen de wijk. Vergelijk het bedrag niet met het belastbaar inkomen per aangifte: dat is een andere maat.',
  },
  '2233': {
    name: 'Werkloosheidsgraad',
    subject: 'de werkloosheidsgraad',
    description:
      'Hoeveel procent van de mensen die werken of werk zoeken, geen werk heeft. Wie niet werkt en ook geen werk zoekt, telt niet mee.',
    caution:
      'Het zegt niet waarom mensen geen werk vinden, hoe lang ze zoeken of hoe goed het werk is van wie er heeft. Wie precies als werkzoekend telt, staat bij BISA.',
  },
  '2531': {
    name: 'Leefloon of gelijkgesteld inkomen',
    subject: 'het aandeel inwoners met een leefloon of een gelijkgesteld inkomen van het OCMW',
    description:
      'Hoeveel procent van de bevolking een leefloon of een gelijkwaardig inkomen van het OCMW krijgt. Het OCMW is het openbaar centrum voor maatschappelijk welzijn.',
    caution:
      'Het telt wie deze steun krijgt, niet wie er recht op zou hebben of ze nodig heeft. Andere steun van het OCMW zit er niet in.',
  },
  '2428': {
    name: 'Verhoogde tegemoetkoming',
    subject: 'het aandeel inwoners met recht op de verhoogde tegemoetkoming',
    description:
      'Hoeveel procent van alle inwoners recht heeft op de verhoogde tegemoetkoming. Zij krijgen meer terugbetaald als ze zorg nodig hebben.',
    caution:
      'Het is geen cijfer over gezondheid en geen officiële maat van armoede. Het telt wie het recht heeft, niet wie het zou kunnen krijgen.',
  },
  '2268': {
    name: 'Sociale woningen',
    subject: 'het aantal sociale woningen per 100 huishoudens',
    description:
      'Hoeveel sociale woningen er in de wijk zijn voor elke 100 huishoudens. Een huishouden is iedereen die samen woont, ook iemand alleen.',
    caution:
      'Het zegt niets over de wachttijd, de huurprijs of de staat van de woningen, en niet hoeveel huishoudens een sociale woning nodig hebben.',
  },
  '2514': {
    name: 'Prijs van een appartement',
    subject: 'de mediane verkoopprijs van een appartement',
    description:
      'De middelste prijs van de appartementen die dat jaar in de wijk zijn verkocht. De helft kostte minder, de helft meer. Bij te weinig verkopen is er geen cijfer.',
    caution:
      'Het zegt niets over huurprijzen, over huizen of over appartementen die niet verkocht zijn. Grootte en staat tellen niet mee, en bij weinig verkopen kan het cijfer sterk schommelen.',
  },
  '1603': {
    name: 'Aantal inwoners',
    subject: 'het aantal inwoners',
    description:
      'Hoeveel mensen er officieel in de wijk wonen. Op de kaart is dit een cirkel: hoe groter de cirkel, hoe meer inwoners.',
    caution:
      'Wie niet in de wijk is ingeschreven, telt niet mee. Wijken zijn niet even groot: gebruik de bevolkingsdichtheid om te zien hoe dicht mensen bij elkaar wonen.',
  },
  '2259': {
    name: 'Bevolkingsdichtheid',
    subject: 'de bevolkingsdichtheid',
    description:
      'Hoeveel inwoners er zijn per vierkante kilometer. Het is het aantal inwoners, gedeeld door de hele oppervlakte van de wijk.',
    caution:
      'Straten, parken, sporen en kantoren tellen mee in de oppervlakte. Het zegt dus niet hoeveel ruimte mensen in hun woning hebben.',
  },
  '2333': {
    name: '65 jaar en ouder',
    subject: 'het aandeel inwoners van 65 jaar en ouder',
    description: 'Hoeveel procent van alle inwoners 65 jaar of ouder is.',
    caution:
      'Het zegt niets over hun gezondheid, hun inkomen of de zorg die ze nodig hebben. Een aandeel is geen aantal: kijk ook naar het aantal inwoners.',
  },
  x_6579: {
    name: '65 tot 79 jaar',
    subject: 'het aandeel inwoners van 65 tot en met 79 jaar',
    description: 'Hoeveel procent van alle inwoners 65 tot en met 79 jaar oud is.',
    caution:
      'Het zegt niets over hun gezondheid, hun inkomen of de zorg die ze nodig hebben. Een aandeel is geen aantal: kijk ook naar het aantal inwoners.',
  },
  x_80plus: {
    name: '80 jaar en ouder',
    subject: 'het aandeel inwoners van 80 jaar en ouder',
    description: 'Hoeveel procent van alle inwoners 80 jaar of ouder is.',
    caution:
      'Het zegt niets over hun gezondheid of de zorg die ze nodig hebben. In een wijk met weinig inwoners weegt elke persoon zwaar door.',
  },
  '2316': {
    name: 'Alleen wonen, jonger dan 30',
    subject: 'het aandeel alleenwonenden jonger dan 30 jaar in alle huishoudens',
    description:
      'Hoeveel procent van alle private huishoudens bestaat uit één persoon die jonger is dan 30 jaar.',
    caution:
      'Het telt huishoudens, geen mensen. Alleen wonen is niet hetzelfde als eenzaam zijn. Wie ergens anders is ingeschreven, zoals sommige studenten, telt daar mee.',
  },
  '2379': {
    name: 'Alleen wonen, 30 jaar en ouder',
    subject: 'het aandeel alleenwonenden van 30 jaar en ouder in alle huishoudens',
    description:
      'Hoeveel procent van alle private huishoudens bestaat uit één persoon van 30 jaar of ouder.',
    caution:
      'Het telt huishoudens, geen mensen. Alleen wonen is niet hetzelfde als eenzaam zijn. Iedereen van 30 jaar en ouder zit samen in dit cijfer, jong of oud.',
  },
  ...nationalityIndicators,
  '2443': {
    name: 'Verkeersgeluid',
    subject: 'het verkeersgeluid over 24 uur (Lden)',
    description:
      'Hoe luid het verkeer is, over een heel etmaal bekeken, in decibel. Verschillende soorten verkeer zijn samen genomen.',
    caution:
      'Het is één cijfer voor de hele wijk: straten en woningen kunnen sterk verschillen. Ander lawaai, zoals buren of werven, zit er niet in. Het zegt niets over hoeveel hinder iemand ervaart.',
  },
  '2447': {
    name: 'Fijnstof (PM2,5)',
    subject: 'de concentratie fijnstof (PM2,5)',
    description:
      'Hoeveel heel fijn stof er gemiddeld over het jaar in de lucht zit. Het gaat om deeltjes kleiner dan 2,5 duizendste van een millimeter.',
    caution:
      'Het is een gemiddelde voor de wijk en het jaar, niet wat één persoon inademt. Het is geen cijfer over ziekte.',
  },
  '2449': {
    name: 'Stikstofdioxide (NO2)',
    subject: 'de concentratie stikstofdioxide (NO2)',
    description: 'Hoeveel stikstofdioxide er gemiddeld over het jaar in de lucht zit.',
    caution:
      'Het is een gemiddelde voor de wijk en het jaar, niet wat één persoon inademt: naast een drukke straat kan het hoger zijn. Het is geen cijfer over ziekte.',
  },
  '2414': {
    name: 'Groen in de wijk',
    subject: 'de vegetatiegraad',
    description: 'Hoeveel procent van de oppervlakte van de wijk met planten begroeid is.',
    caution:
      'Het zegt niet of het groen open is voor iedereen, of het dichtbij is en hoe goed het is. Welke planten meetellen, staat bij BISA.',
  },
  '2481': {
    name: 'Verharde oppervlakte',
    subject: 'het aandeel ondoordringbare oppervlakken',
    description:
      'Hoeveel procent van de wijk bedekt is met een laag waar regen niet doorheen kan, zoals gebouwen en wegen.',
    caution:
      'Het zegt niet hoe goed de wijk met regen of hitte omgaat, en niet of een gebouw een groen dak heeft.',
  },
}
