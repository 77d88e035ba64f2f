import type { Texts } from '../texts.ts'
import { format } from './format.ts'

const quartiers = { one: 'quartier', other: 'quartiers' }
const groupes = { one: 'groupe', other: 'groupes' }

/** What the panel on the gap unfolds: every wijk a dot, the years, inequality, chance. */
export const gapDetails: Pick<Texts['ui']['gap'], 'distribution' | 'years' | 'unequal' | 'band'> = {
  distribution: {
    title: 'Un point par quartier',
    label: (title: string, year: number) =>
      `${title}, ${format.year(year)} : un point par quartier`,
    keys: 'Flèches gauche et droite : quartier suivant. Haut et bas : autre groupe. Entrée : choisir le quartier.',
    region: (value: string) => `Région ${value}`,
    table: 'En tableau',
    caption: (group: string) => `${group} : quartiers et chiffres`,
    district: 'Quartier',
    value: 'Chiffre',
    pointHint: 'Pointez un point pour voir le nom et le chiffre.',
  },
  years: {
    title: 'L’écart se réduit-il ?',
    titleNeutral: 'Comment l’écart a-t-il évolué ?',
    absolute: (unit: string) => `En ${unit}`,
    percentagePoints: 'En points de pourcentage',
    relative: 'En pour cent',
    panel: (zone: number, zoneAll: number, others: number) =>
      `${format.integer(zone)} ${format.plural(zoneAll, { one: 'du', other: 'des' })} ${format.count(zoneAll, { one: 'quartier', other: 'quartiers' })} du groupe et ${format.count(others, { one: 'quartier', other: 'quartiers' })} de comparaison, les mêmes chaque année.`,
    why: 'Seuls comptent les quartiers qui ont un chiffre chaque année. La ligne ne saute donc jamais parce que d’autres quartiers entrent.',
    wider: (years: string, here: string, all: string, year: number) =>
      `En ${years}, davantage de quartiers ont un chiffre. Ils ne sont pas ajoutés : pour ${format.year(year)}, la ligne montre ${here} ; sur tous les quartiers avec un chiffre, c’est ${all}.`,
    apart: (years: string) => `Non reliées, trop peu de quartiers avec un chiffre : ${years}.`,
    apartInhabitants: (years: string) => `Non reliées, pas de nombre d’habitants : ${years}.`,
    absentYears: 'Là où une année manque, la ligne est interrompue.',
    none: 'Une seule année a des chiffres pour assez de quartiers ; il n’y a donc pas d’évolution.',
    noPanel:
      'Trop peu de quartiers ont un chiffre chaque année. Montrer une évolution serait trompeur.',
    summary: (from: string, first: number, to: string, last: number) =>
      `${from} en ${format.year(first)}, ${to} en ${format.year(last)}`,
    /** Which way the gap went, from the first year to the last. */
    course: { wider: 'Plus grand', narrower: 'Plus petit', same: 'Inchangé', turned: 'Inversé' },
    /** Where no gap at all lies, as seen from the picture. */
    zero: {
      above:
        'Agrandi : 0 (aucun écart) se trouve plus haut. Plus la ligne est basse, plus l’écart est grand.',
      below:
        'Agrandi : 0 (aucun écart) se trouve plus bas. Plus la ligne est haute, plus l’écart est grand.',
      within: 'À 0, il n’y a pas d’écart.',
    },
    point: (year: number, value: string) => `${format.year(year)} : ${value}`,
    keys: 'Flèches gauche et droite : autre année. Entrée : afficher cette année sur la carte.',
    table: 'En tableau',
    caption: 'Écart par année, les mêmes quartiers chaque année',
    year: 'Année',
    relativeNone: 'Pour ce chiffre, un écart en pour cent ne dit rien.',
  },
  unequal: {
    title: 'À quel point les quartiers sont-ils inégaux ?',
    titleNeutral: 'À quel point les quartiers sont-ils différents ?',
    basis: (count: number, inhabitants: number) =>
      `Sur ${format.count(count, quartiers)} et ${format.inhabitants(inhabitants)}. Chaque habitant compte pour le chiffre de son quartier ; l’inégalité au sein d’un quartier n’est pas connue.`,
    formula: 'Comment est-ce calculé ?',
    tenth: (lower: string, upper: string, ratio: string) =>
      `Au moins un dixième des habitants vit dans un quartier à ${lower} ou moins, au moins un dixième dans un quartier à ${upper} ou plus : ${ratio} fois autant.`,
    fifth: (lower: string, upper: string, ratio: string) =>
      `Au moins un cinquième des habitants vit dans un quartier à ${lower} ou moins, au moins un cinquième dans un quartier à ${upper} ou plus : ${ratio} fois autant.`,
    quantileFormula:
      'Rangez les quartiers du plus bas au plus haut et comptez leurs habitants. P10 est le chiffre du quartier où le premier dixième est atteint, P90 celui du quartier où neuf dixièmes le sont. Rien n’est interpolé. P90/P10 = P90 ÷ P10 ; P80/P20 procède par cinquièmes.',
    gini: 'Indice de Gini',
    giniText: (difference: string) =>
      `Prenez deux habitants au hasard. L’écart attendu entre les chiffres de leurs quartiers est de ${difference} de la moyenne.`,
    giniFormula:
      'G = Σᵢ Σⱼ wᵢ wⱼ |xᵢ − xⱼ| ÷ (2 W² μ), avec x le chiffre d’un quartier, w ses habitants, W tous les habitants et μ la moyenne. 0 : tous les quartiers sont égaux. À ne pas comparer avec un Gini entre ménages, bien plus élevé.',
    theil: 'Indice de Theil',
    theilText: (between: string, within: string) =>
      `De l’inégalité, ${between} se situe entre le groupe et les autres quartiers, et ${within} au sein des deux.`,
    theilMunicipalities: (between: string, within: string) =>
      `Entre les communes : ${between} ; au sein des communes : ${within}.`,
    theilFormula:
      'T = Σ (w/W)(x/μ) ln(x/μ). Entre : ce qui resterait si chaque quartier avait la moyenne de son groupe. Au sein : ce qui resterait si tous les groupes avaient la même moyenne. Entre + au sein = T. Lisez les parts, pas la hauteur.',
    moran: 'I de Moran',
    moranAlike: (p: string, rounds: string) =>
      `Les quartiers voisins se ressemblent, plus que dans ${rounds} dispositions au hasard des mêmes chiffres (p\u00a0=\u00a0${p}).`,
    moranOpposite: (p: string, rounds: string) =>
      `Les quartiers voisins diffèrent, plus que dans ${rounds} dispositions au hasard des mêmes chiffres (p\u00a0=\u00a0${p}).`,
    moranNone: (p: string, rounds: string) =>
      `Les quartiers voisins ne se ressemblent pas plus que dans ${rounds} dispositions au hasard des mêmes chiffres (p\u00a0=\u00a0${p}).`,
    moranFormula:
      'I = Σ z · (moyenne des z des voisins) ÷ Σ z², avec z l’écart à la moyenne de tous les quartiers. Chaque quartier compte une fois. Autour de 0 : pas de structure ; vers 1 : les voisins se ressemblent ; vers −1 : les voisins s’opposent.',
    moranNot: 'Impossible à calculer : il n’y a pas de voisins aux chiffres différents.',
    notForRatio:
      'P90/P10, Gini et Theil divisent un chiffre par un autre. Pour ce chiffre, cela ne dit rien ; ils ne sont donc pas montrés.',
    rateNote:
      'Ceci est une part ou un taux : Gini et Theil disent à quel point la répartition sur la carte est inégale.',
    none: 'Trop peu de quartiers avec un chiffre.',
  },
  band: {
    title: 'Un tel écart est-il courant ?',
    none: (groups: string, size: number) =>
      `Sur ${groups} groupes contigus de ${format.count(size, quartiers)} tirés au hasard, aucun n’a un écart aussi grand avec les autres quartiers.`,
    some: (groups: string, size: number, count: number, share: string) =>
      `Sur ${groups} groupes contigus de ${format.count(size, quartiers)} tirés au hasard, ${format.count(count, groupes)} (${share}) ${count > 1 ? 'ont' : 'a'} un écart au moins aussi grand avec les autres quartiers, dans le même sens.`,
    middle: (from: string, to: string) => `Neuf groupes sur dix se situent entre ${from} et ${to}.`,
    parts: (parts: number) =>
      `Le groupe lui-même est en ${format.count(parts, { one: 'morceau', other: 'morceaux' })} ; la comparaison avec des groupes d’un seul tenant reste donc approximative.`,
    noTest:
      'Ce n’est pas un test. Le groupe n’a pas été tiré au hasard ; ceci dit seulement à quel point il se distingue, toujours face à tous les autres quartiers.',
    not: 'Impossible à calculer pour ce groupe.',
    seed: 'Graine du hasard',
    seedNote: 'Le même nombre donne la même réponse sur chaque appareil. Il figure dans le lien.',
    formula:
      'Un groupe croît à partir d’un quartier au hasard : un voisin au hasard s’y ajoute chaque fois, jusqu’au nombre voulu. Pour chaque groupe, nous prenons l’écart avec tous les autres quartiers, pondéré par les habitants.',
  },
}
