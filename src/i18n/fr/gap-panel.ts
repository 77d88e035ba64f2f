import { format } from './format.ts'
import { gapDetails } from './gap-details.ts'
import { otherLabel } from './groups.ts'

const quartiers = { one: 'quartier', other: 'quartiers' }

/** The panel on the gap: what is compared, how it went, how unequal the wijken are. */
export const gapPanel = {
  title: 'Quelle est l’ampleur de l’écart ?',
  ofTheYear: 'Ceci compare les chiffres de l’année, pas ce que la carte montre maintenant.',
  compareWith: 'Comparer avec',
  comparisons: {
    rest: 'Les autres quartiers',
    region: 'Tous les quartiers ensemble',
    municipality: 'Une commune',
    zone: 'Une autre définition',
  },
  compared: otherLabel,
  overlap: (shared: number) =>
    `${format.count(shared, quartiers)} ${shared > 1 ? 'appartiennent' : 'appartient'} aux deux groupes.`,
  municipalityNote: 'Les quartiers situés en majeure partie dans cette commune.',
  loading: 'Calcul en cours…',
  difference: 'Écart',
  relativeNone: 'Un écart entre pourcentages s’exprime en points de pourcentage.',
  noGap: 'Dans un des groupes, aucun quartier n’a de chiffre pour cette année.',
  emptyZone: 'Le groupe est encore vide. Choisissez des quartiers à comparer.',
  countNote:
    'Ceci est un nombre. Un nombre moyen par quartier dit surtout la taille des quartiers ; nous ne calculons donc pas d’écart.',
  group: (count: number, inhabitants: number) =>
    `${format.count(count, quartiers)}, ${format.inhabitants(inhabitants)}`,
  weightedMedian:
    'Moyenne pondérée des médianes des quartiers, et non la médiane du groupe entier.',
  weightedMean: 'Moyenne des quartiers, pondérée par les habitants de cette année.',
  missing: (count: number) =>
    count < 2
      ? `${format.integer(count)} quartier n’est pas compté`
      : `${format.integer(count)} quartiers ne sont pas comptés`,
  missingNone: 'Tous les quartiers comptent.',
  unweighted: 'pas de nombre d’habitants pour cette année',
  distribution: gapDetails.distribution,
  years: gapDetails.years,
  unequal: gapDetails.unequal,
  band: gapDetails.band,
  without: (count: number) => `${format.inhabitants(count)} sans`,
}
