import type { GlossaryEntry } from '../glossary-entry.ts'

const entry = (term: string, explanation: string, ...inText: readonly string[]): GlossaryEntry => ({
  term,
  explanation,
  inText,
})

/** Words of the policy plan and of the figures, in our own wording. */
export const glossary = {
  poorCrescent: entry(
    'Arme sikkel',
    'Een halve maan ten westen en ten noorden van de Vijfhoek, met wijken in Anderlecht, Brussel-Stad, Koekelberg, Schaarbeek, Sint-Gillis, Sint-Jans-Molenbeek, Sint-Joost-ten-Node en Vorst. Het is een beschrijving, geen grens: er bestaat geen officiële lijst van wijken. De kaart zegt altijd welke lezing ze gebruikt.',
    'arme sikkel',
  ),
  vijfhoek: entry(
    'Vijfhoek',
    'Het historische centrum van Brussel, binnen de kleine ring.',
    'vijfhoek',
  ),
  crowns: entry(
    'Eerste en tweede kroon',
    'De eerste kroon ligt rond de Vijfhoek, de tweede kroon daarbuiten. BISA beschrijft ze in woorden. Welke wijken erbij horen, is onze lezing.',
    'eerste kroon',
    'tweede kroon',
  ),
  district: entry(
    'Wijk',
    'Een van de 145 gebieden waarin BISA het Brussels Gewest sinds 2007 indeelt. 118 ervan zijn bewoond. Een wijk kan in meer dan één gemeente liggen.',
    'wijken',
    'wijk',
  ),
  municipality: entry(
    'Gemeente',
    'Een van de 19 gemeenten van het Brussels Hoofdstedelijk Gewest.',
    'gemeenten',
    'gemeente',
  ),
  originGap: entry(
    'Herkomstkloof',
    'Het verschil tussen mensen van Belgische en van buitenlandse herkomst in hoe ver ze hun grondrechten kunnen waarmaken (artikel 23 van de Grondwet). In onderzoek ook ‘etnische kloof’. De kaart kan dit verschil niet per wijk meten, want de herkomst per wijk is niet gepubliceerd.',
    'herkomstkloof',
    'herkomst',
  ),
  migrationBackground: entry(
    'Migratieachtergrond of buitenlandse herkomst',
    'Je huidige of je eerste nationaliteit is niet Belgisch, of de eerste nationaliteit van een van je ouders was niet Belgisch.',
    'migratieachtergrond',
    'buitenlandse herkomst',
  ),
  currentNationality: entry(
    'Huidige nationaliteit',
    'De nationaliteit die iemand nu heeft. Dat is niet hetzelfde als herkomst: wie Belg werd, telt als Belg.',
    'huidige nationaliteit',
  ),
  newcomer: entry(
    'Nieuwkomer',
    'Iemand die zich voor het eerst in België heeft gevestigd, minder dan vijf jaar geleden.',
    'nieuwkomers',
    'nieuwkomer',
  ),
  civicIntegration: entry(
    'Inburgering',
    'Een begeleid traject om je weg te vinden in de samenleving.',
    'inburgering',
  ),
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
  accessibility: entry(
    'Toegankelijkheid',
    'Iedereen kent het aanbod en kan het gebruiken op een eerlijke manier die voldoet.',
    'toegankelijkheid',
  ),
  socialCohesion: entry(
    'Sociale cohesie',
    'Hoe betrokken mensen zijn bij elkaar, bij organisaties en bij de samenleving.',
    'sociale cohesie',
  ),
  superdiversity: entry(
    'Superdiversiteit',
    'Een stad waar de meerderheid uit veel minderheden bestaat.',
    'superdiversiteit',
  ),
  povertyRisk: entry(
    'Armoederisico',
    'Het deel van de mensen met een beschikbaar inkomen onder 60% van de mediaan van het land. Dit cijfer bestaat niet per wijk op deze kaart.',
    'armoederisico',
  ),
  median: entry(
    'Mediaan',
    'De middelste waarde: de helft ligt lager, de helft ligt hoger. Enkele heel hoge bedragen wegen er niet in door.',
    'mediaan',
    'mediane',
    'wijkmedianen',
    'medianen',
  ),
  threshold: entry(
    'Drempel',
    'Onder een minimumaantal, zoals 200 inwoners, toont de uitgever geen cijfer. De kaart toont dan arcering, nooit een nul.',
    'drempel',
  ),
  regionalBenchmark: entry(
    'Regionale waarde',
    'Het cijfer voor het hele gewest, zoals BISA het publiceert. Het is een gemiddelde of een mediaan.',
    'regionale waarde',
    'gewestwaarde',
  ),
  vgc: entry(
    'VGC',
    'De Vlaamse Gemeenschapscommissie. Zij stuurt in Brussel het Vlaamse integratiebeleid aan en schreef het Beleidsplan Samenleven 2022-2025.',
    'vgc',
    'vlaamse gemeenschapscommissie',
  ),
  bisa: entry(
    'BISA',
    'Het Brussels Instituut voor Statistiek en Analyse. Het maakt de Wijkmonitoring, de bron van de meeste cijfers hier.',
    'bisa',
  ),
  statbel: entry(
    'Statbel',
    'Het Belgische statistiekbureau. BISA gebruikt veel van zijn cijfers.',
    'statbel',
  ),
  ocmw: entry(
    'OCMW',
    'Openbaar centrum voor maatschappelijk welzijn. Elke gemeente heeft er een.',
    'ocmw',
  ),
}
