import { entry } from '../glossary-entry.ts'
import type { Texts } from '../texts.ts'

export const glossary: Texts['glossary'] = {
  poorCrescent: entry(
    'Arme sikkel (poor crescent)',
    'A half moon to the west and north of the Vijfhoek, with neighbourhoods in Anderlecht, the City of Brussels, Koekelberg, Schaarbeek, Sint-Gillis, Sint-Jans-Molenbeek, Sint-Joost-ten-Node and Vorst. It is a description, not a border: there is no official list of neighbourhoods. The map always says which reading it uses.',
    'arme sikkel (poor crescent)',
    'arme sikkel',
  ),
  vijfhoek: entry(
    'Vijfhoek (Pentagon)',
    'The historic centre of Brussels, inside the small ring.',
    'vijfhoek',
  ),
  crowns: entry(
    'First and second crown',
    'The first crown lies around the Vijfhoek, the second beyond it. BISA describes them in words. Which neighbourhoods belong to each is our reading.',
    'first crown',
    'second crown',
  ),
  district: entry(
    'Neighbourhood (wijk)',
    'One of the 145 areas into which BISA has divided the Brussels Region since 2007. 118 of them are inhabited. A neighbourhood can lie in more than one municipality.',
    'neighbourhoods',
    'neighbourhood',
  ),
  municipality: entry(
    'Municipality',
    'One of the 19 municipalities of the Brussels-Capital Region.',
    'municipalities',
    'municipality',
  ),
  originGap: entry(
    'Origin gap (herkomstkloof)',
    'The difference between people of Belgian and of foreign origin in realising their basic rights (article 23 of the Constitution). Research also calls it the ethnic gap. The map cannot measure it by neighbourhood, because origin by neighbourhood is not published.',
    'herkomstkloof',
    'origin gap',
    'origin',
  ),
  migrationBackground: entry(
    'Migration background or foreign origin',
    'Your present or your first nationality is not Belgian, or the first nationality of one of your parents was not Belgian.',
    'migration background',
    'foreign origin',
  ),
  currentNationality: entry(
    'Current nationality',
    'The nationality a person has now. It is not the same as origin: those who became Belgian count as Belgian.',
    'current nationality',
  ),
  newcomer: entry(
    'Newcomer',
    'A person who settled in Belgium for the first time less than five years ago.',
    'newcomers',
    'newcomer',
  ),
  civicIntegration: entry(
    'Civic integration (inburgering)',
    'A guided path to find your way in society.',
    'civic integration',
    'inburgering',
  ),
  dutchLanguageNetwork: entry(
    'Dutch-language network (N-netwerk)',
    'The network of Dutch-language organisations and services in Brussels.',
    'dutch-language network',
    'n-netwerk',
  ),
  communityCentre: entry(
    'Community centre (gemeenschapscentrum)',
    'An open house of the Dutch-language network for culture and meeting in the neighbourhood. There are 22.',
    'community centres',
    'community centre',
  ),
  localServiceCentre: entry(
    'Local service centre (lokaal dienstencentrum)',
    'A neighbourhood centre for care and meeting, mainly for older people.',
    'local service centres',
    'local service centre',
  ),
  accessibility: entry(
    'Accessibility',
    'Everyone knows what is on offer and can use it in a fair and satisfying way.',
    'accessibility',
  ),
  socialCohesion: entry(
    'Social cohesion',
    'How involved people are with each other, with organisations and with society.',
    'social cohesion',
  ),
  superdiversity: entry(
    'Superdiversity',
    'A city whose majority is made up of many minorities.',
    'superdiversity',
  ),
  povertyRisk: entry(
    'Risk of poverty',
    'The share of people with a disposable income below 60% of the national median. This figure does not exist by neighbourhood on this map.',
    'risk of poverty',
  ),
  median: entry(
    'Median',
    'The value in the middle: half is lower, half is higher. A few very high amounts do not weigh on it.',
    'medians',
    'median',
  ),
  threshold: entry(
    'Threshold',
    'Below a minimum number, such as 200 inhabitants, the publisher shows no figure. The map then shows hatching, never a zero.',
    'threshold',
  ),
  regionalBenchmark: entry(
    'Regional value',
    'The figure for the whole region as BISA publishes it. It is a mean or a median.',
    'regional value',
  ),
  vgc: entry(
    'VGC',
    'The Flemish Community Commission (Vlaamse Gemeenschapscommissie). It steers the Flemish integration policy in Brussels and wrote the plan Beleidsplan Samenleven 2022-2025.',
    'vgc',
    'vlaamse gemeenschapscommissie',
  ),
  bisa: entry(
    'BISA',
    'The Brussels Institute for Statistics and Analysis. It makes the Wijkmonitoring (neighbourhood monitoring), the source of most figures here.',
    'bisa',
  ),
  statbel: entry(
    'Statbel',
    'The Belgian statistical office. BISA uses many of its figures.',
    'statbel',
  ),
  ocmw: entry(
    'OCMW (public welfare centre)',
    'The public centre for social welfare. Each municipality has one.',
    'ocmw',
  ),
}
