import type { SectorGapFacts } from '../sector-facts.ts'
import type { SectorTexts } from '../sector-texts.ts'
import { format } from './format.ts'
import { quartiers } from './groups.ts'

const secteurs = { one: 'secteur', other: 'secteurs' }
const declarations = { one: 'déclaration', other: 'déclarations' }

/** The statistical sectors as a finer level of the map. */
export const sectors: SectorTexts = {
  title: (name) => `${name}, par secteur statistique`,
  subtitle: (year, counted, missing, of) =>
    `${format.year(year)}, ${of === 'wholeRegion' ? 'toute la Région\u00a0: ' : ''}${format.count(counted, secteurs)} avec un chiffre, ${format.integer(missing)}\u00a0sans`,
  sentence: (facts: SectorGapFacts) =>
    `En ${format.year(facts.year)}, ${facts.counted === 'wholeRegion' ? 'dans toute la Région, ' : ''}le secteur le plus bas et le plus haut d’un même quartier étaient en général séparés de ${facts.typical} (médiane de ${format.count(facts.districts, quartiers)})\u00a0; l’écart est le plus grand à ${facts.district}\u00a0: de ${facts.lowest} (${facts.lowestSector}) à ${facts.highest} (${facts.highestSector}).${facts.withinShare === null ? '' : ` De l’inégalité entre les secteurs, ${facts.withinShare} se trouve à l’intérieur des quartiers.`}`,
  noGaps: 'Aucun quartier n’a deux secteurs que l’on peut comparer.',
  basis: (least) =>
    `Sont comparés les secteurs d’au moins ${format.count(least, declarations)}. L’inégalité est celle de Theil, pondérée par les déclarations de tous les secteurs qui ont un chiffre.`,
  caution: (least) =>
    `Un secteur est petit. Sous ${format.count(least, declarations)}, quelques personnes peuvent beaucoup changer le chiffre\u00a0: ces secteurs sont en pointillé. Là où vivent beaucoup d’étudiants, le revenu déclaré est bas. La moyenne des secteurs n’est pas le chiffre du quartier.`,
  rule: (censusYear, of) =>
    `Les mêmes classes que pour les quartiers. Habitants\u00a0: recensement de ${format.year(censusYear)}.${of === 'wholeRegion' ? ' Les nombres portent sur toute la Région.' : ''}`,
  fewLabel: (least) => `Moins de ${format.count(least, declarations)}\u00a0: à lire avec prudence`,
  source: (publishers, year, edition, drawnYear) =>
    `Chiffres\u00a0: ${publishers}, ${format.year(year)} (édition ${edition}). Secteurs de ${format.year(drawnYear)}\u00a0: Statbel. Quartiers\u00a0: UrbIS, Paradigm.brussels.`,
  declarations: (count) =>
    count === null ? 'nombre de déclarations inconnu' : format.count(count, declarations),
  place: (sector, district) => `${sector} (${district})`,
  value: (place, value, year, count) =>
    `${place}\u00a0: ${value} en ${format.year(year)}, ${count}.`,
  missing: (place, reason, count) => `${place}\u00a0: ${reason}, ${count}.`,
  ground: (place) => `${place}\u00a0: zone inhabitée, pas de chiffre.`,
  few: 'peu de déclarations',

  panel: {
    titleOf: (district) => `Dans ${district}`,
    intro:
      'Choisissez un quartier sur la carte pour voir ses secteurs. Un secteur est une partie d’un quartier\u00a0; son nom est en capitales.',
    widest: 'Quartiers où l’écart interne est le plus grand',
    range: (lowest, highest, difference) =>
      `La médiane des secteurs va de ${lowest} à ${highest}\u00a0: un écart de ${difference}.`,
    ofDistrict: (value) => `Le quartier lui-même\u00a0: ${value}.`,
    noGap: 'Il n’y a pas deux secteurs que l’on peut comparer.',
    compared: (compared, leftOut) =>
      leftOut === 0
        ? `${format.count(compared, { one: 'secteur comparé', other: 'secteurs comparés' })}.`
        : `${format.count(compared, { one: 'secteur comparé', other: 'secteurs comparés' })}\u00a0; ${format.integer(leftOut)} non\u00a0: peu de déclarations ou pas de chiffre.`,
    line: (lowest, highest) => `${lowest} – ${highest}`,
    back: 'Tous les quartiers',
  },
  table: {
    caption: (district) => `Secteurs de ${district}`,
    captionAll: 'Tous les secteurs statistiques',
    sector: 'Secteur',
    district: 'Quartier',
    value: 'Revenu médian',
    declarations: 'Déclarations',
    inhabitants: 'Habitants',
    shown: (shown, total) => `${format.integer(shown)} sur ${format.count(total, secteurs)}`,
    query: 'Chercher un secteur ou un quartier',
    none: 'Aucun secteur trouvé.',
    ground: 'Zone inhabitée',
  },
  topology:
    'Les secteurs sont un autre tracé que les quartiers\u00a0: aux limites, ils diffèrent de quelques mètres au plus.',
}
