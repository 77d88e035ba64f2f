import { entry } from '../glossary-entry.ts'
import { laterTexts } from './later-texts.ts'

/**
 * Words of the policy plan and of the figures, in our own wording; those that the first screen does
 * not hold come later.
 */
export const glossary = {
  poorCrescent: entry(
    'Arme sikkel',
    'Een halve maan ten westen en ten noorden van de Vijfhoek, met wijken in Anderlecht, Brussel-Stad, Koekelberg, Schaarbeek, Sint-Gillis, Sint-Jans-Molenbeek, Sint-Joost-ten-Node en Vorst. Het is een beschrijving, geen grens: er bestaat geen officiële lijst van wijken. De kaart zegt altijd welke lezing ze gebruikt.',
    'arme sikkel',
  ),
  get vijfhoek() {
    return laterTexts().furtherWords.vijfhoek
  },
  get crowns() {
    return laterTexts().furtherWords.crowns
  },
  district: entry(
    'Wijk',
    'Een van de 145 gebieden waarin BISA het Brussels Gewest sinds 2007 indeelt. 118 ervan zijn bewoond. Een wijk kan in meer dan één gemeente liggen.',
    'wijken',
    'wijk',
  ),
  get municipality() {
    return laterTexts().furtherWords.municipality
  },
  originGap: entry(
    'Herkomstkloof',
    'Het verschil tussen mensen van Belgische en van buitenlandse herkomst in hoe ver ze hun grondrechten kunnen waarmaken (artikel 23 van de Grondwet). In onderzoek ook ‘etnische kloof’. De kaart kan dit verschil niet per wijk meten, want de herkomst per wijk is niet gepubliceerd.',
    'herkomstkloof',
    'herkomst',
  ),
  get migrationBackground() {
    return laterTexts().furtherWords.migrationBackground
  },
  currentNationality: entry(
    'Huidige nationaliteit',
    'De nationaliteit die iemand nu heeft. Dat is niet hetzelfde als herkomst: wie Belg werd, telt als Belg.',
    'huidige nationaliteit',
  ),
  get newcomer() {
    return laterTexts().furtherWords.newcomer
  },
  get civicIntegration() {
    return laterTexts().furtherWords.civicIntegration
  },
  dutchLanguageNetwork: entry(
    'N-netwerk',
    'Het netwerk van Nederlandstalige organisaties en diensten in Brussel.',
    'n-netwerk',
    'nederlandstalige netwerk',
  ),
  communityCentre: entry(
    'Gemeenschapscentrum',
    'Een open huis van het N-netwerk voor cultuur en ontmoeting in de buurt. Er zijn er 22.',
    'gemeenschapscentra',
    'gemeenschapscentrum',
  ),
  localServiceCentre: entry(
    'Lokaal dienstencentrum',
    'Een buurthuis voor zorg en ontmoeting, vooral voor oudere mensen.',
    'lokale dienstencentra',
    'lokaal dienstencentrum',
  ),
  get accessibility() {
    return laterTexts().furtherWords.accessibility
  },
  get socialCohesion() {
    return laterTexts().furtherWords.socialCohesion
  },
  get superdiversity() {
    return laterTexts().furtherWords.superdiversity
  },
  get povertyRisk() {
    return laterTexts().furtherWords.povertyRisk
  },
  median: entry(
    'Mediaan',
    'De middelste waarde: de helft ligt lager, de helft ligt hoger. Enkele heel hoge bedragen wegen er niet in door.',
    'mediaan',
    'mediane',
    'wijkmedianen',
    'medianen',
  ),
  get threshold() {
    return laterTexts().furtherWords.threshold
  },
  regionalBenchmark: entry(
    'Regionale waarde',
    'Het cijfer voor het hele gewest, zoals BISA het publiceert. Het is een gemiddelde of een mediaan.',
    'regionale waarde',
    'gewestwaarde',
  ),
  get vgc() {
    return laterTexts().furtherWords.vgc
  },
  bisa: entry(
    'BISA',
    'Het Brussels Instituut voor Statistiek en Analyse. Het maakt de Wijkmonitoring, de bron van de meeste cijfers hier.',
    'bisa',
  ),
  get statbel() {
    return laterTexts().furtherWords.statbel
  },
  ocmw: entry(
    'OCMW',
    'Openbaar centrum voor maatschappelijk welzijn. Elke gemeente heeft er een.',
    'ocmw',
  ),
}
