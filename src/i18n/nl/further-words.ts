import { entry } from '../glossary-entry.ts'

/** Words of the glossary that the first screen does not hold. */
export const furtherWords = {
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
  municipality: entry(
    'Gemeente',
    'Een van de 19 gemeenten van het Brussels Hoofdstedelijk Gewest.',
    'gemeenten',
    'gemeente',
  ),
  migrationBackground: entry(
    'Migratieachtergrond of buitenlandse herkomst',
    'Je huidige of je eerste nationaliteit is niet Belgisch, of de eerste nationaliteit van een van je ouders was niet Belgisch.',
    'migratieachtergrond',
    'buitenlandse herkomst',
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
  threshold: entry(
    'Drempel',
    'Onder een minimumaantal, zoals 200 inwoners, toont de uitgever geen cijfer. De kaart toont dan arcering, nooit een nul.',
    'drempel',
  ),
  vgc: entry(
    'VGC',
    'De Vlaamse Gemeenschapscommissie. Zij stuurt in Brussel het Vlaamse integratiebeleid aan en schreef het Beleidsplan Samenleven 2022-2025.',
    'vgc',
    'vlaamse gemeenschapscommissie',
  ),
  statbel: entry(
    'Statbel',
    'Het Belgische statistiekbureau. BISA gebruikt veel van zijn cijfers.',
    'statbel',
  ),
}
