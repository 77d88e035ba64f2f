import type { MethodFacts, MethodTexts } from '../method-text.ts'
import { format } from './format.ts'

const declarations = { one: 'déclaration', other: 'déclarations' }

const ofYear = (year: number | null): string => (year === null ? '' : ` de ${format.year(year)}`)

export const methodTexts = (facts: MethodFacts): MethodTexts => ({
  title: 'Comment est-ce calculé ?',
  intro:
    'Pour chaque mesure : ce que c’est, la formule, comment la lire et ce qu’elle ne dit pas. Un quartier sans chiffre ne compte nulle part. Rien n’est estimé.',
  long: 'La version longue, avec les sources, se trouve en anglais dans le dossier docs/method du code source.',
  parts: {
    what: 'Qu’est-ce que c’est ?',
    formula: 'Formule',
    read: 'Comment la lire ?',
    limits: 'Que ne dit-elle pas ?',
  },
  methods: {
    mean: {
      name: 'Moyenne d’un groupe de quartiers',
      what: 'Le chiffre de chaque quartier, pondéré par ses habitants de l’année. Un quartier qui compte beaucoup d’habitants pèse donc plus.',
      formula: '',
      read: 'C’est le chiffre du quartier où vit l’habitant moyen du groupe. Pour une médiane, comme le revenu, c’est une moyenne pondérée de médianes de quartier.',
      limits:
        'Ce n’est pas la médiane de tous les habitants ensemble : elle ne peut pas se calculer à partir des médianes des quartiers. Les différences au sein d’un quartier ne se voient pas.',
    },
    gap: {
      name: 'Écart entre deux groupes',
      what: 'La moyenne des quartiers choisis, moins la moyenne des quartiers de comparaison.',
      formula: '',
      read: 'Un moins signifie : plus bas dans le groupe. Entre deux pourcentages, l’écart est en points de pourcentage : de 15 % à 25 %, il y a 10 points de pourcentage.',
      limits:
        'Un écart ne dit rien de sa cause. Quand moins de quartiers ont un chiffre, les groupes sont plus petits et ne sont pas les mêmes.',
    },
    overYears: {
      name: 'L’écart au fil des années',
      what: 'Le même écart chaque année, toujours sur les mêmes quartiers : ceux qui ont un chiffre et un nombre d’habitants pour chaque année de la ligne.',
      formula: 'par année : écart entre les deux groupes, avec les habitants de cette année',
      read: 'La ligne bouge parce que des chiffres ou le nombre d’habitants changent, jamais parce que d’autres quartiers sont comptés. Leur nombre est indiqué.',
      limits:
        'Le groupe fixe n’est pas toute la Région. Pour le revenu, il s’agit de 59 quartiers, en moyenne plus pauvres que le reste. Les montants ne sont pas corrigés selon les prix.',
    },
    change: {
      name: 'Évolution entre deux années',
      what: 'Le chiffre de l’année affichée, moins celui d’une année antérieure, pour chaque quartier.',
      formula: '',
      read: 'Zéro est toujours une limite de classe : aucune classe ne mêle hausse et baisse. Entre pourcentages, il s’agit de points de pourcentage.',
      limits:
        'Les couleurs de deux évolutions ne se comparent pas, les nombres bien. Les montants ne sont pas corrigés selon les prix.',
    },
    difference: {
      name: 'Écart avec une valeur de référence',
      what: 'Le chiffre de chaque quartier, moins celui de la Région, du croissant pauvre ou des autres quartiers.',
      formula: '',
      read: 'Au-dessus de zéro : plus élevé que la référence. La légende dit de quelle valeur il s’agit et sur combien de quartiers.',
      limits:
        'Pour la Région, nous prenons la valeur que l’IBSA publie. Ce n’est pas la moyenne des quartiers. Pour des nombres, nous ne calculons pas d’écart.',
    },
    rank: {
      name: 'Rang',
      what: 'La place d’un quartier quand tous ceux qui ont un chiffre sont rangés du plus élevé au plus bas.',
      formula: '',
      read: 'Le 1er a le chiffre le plus élevé, pas le meilleur. Des quartiers au même chiffre partagent un rang.',
      limits:
        'Un rang ne dit pas quelle est l’ampleur de l’écart. Nous ne classons jamais selon la nationalité, ni selon des nombres.',
    },
    zones: {
      name: 'Quels quartiers forment le croissant pauvre ?',
      what: 'Il n’existe pas de liste officielle. Cette carte a six définitions : deux lisent un texte, quatre sont calculées sur le revenu d’une année fixe.',
      formula:
        'revenu inférieur à une part de la valeur régionale ; la plus basse de cinq classes naturelles ; bas parmi des voisins bas (Moran local, 5 %) ; le plus grand ensemble d’un seul tenant dans le cinquième le plus pauvre des habitants',
      read: 'Pour chaque quartier, la raison est donnée. « Nombre de définitions » compte combien de fois un quartier y entre.',
      limits:
        'Quatre définitions reposent sur les mêmes chiffres de revenu. Un nombre élevé montre que des lectures concordent ; ce n’est pas une preuve.',
    },
    classes: {
      name: 'Classes et couleurs',
      what: 'Les chiffres sont répartis en classes. Chaque classe a une couleur.',
      formula:
        'd’habitude : groupes naturels (ckmeans : les écarts les plus petits possible dans une classe), à limites arrondies, sur toutes les années complètes ensemble',
      read: 'Un chiffre situé juste sur une limite appartient à la classe supérieure. Tant que les limites sont les mêmes pour toutes les années, une couleur a chaque année le même sens.',
      limits:
        'Deux quartiers de part et d’autre d’une limite peuvent être plus proches que deux quartiers d’une même classe. Le tableau donne le chiffre lui-même.',
    },
    quantiles: {
      name: 'P90/P10 et P80/P20',
      what: 'Combien de fois un chiffre de quartier élevé vaut un chiffre bas.',
      formula: '',
      read: 'Rangez les quartiers du plus bas au plus élevé. P10 est le chiffre du quartier où le premier dixième des habitants est atteint, P90 celui où neuf dixièmes le sont.',
      limits:
        'Il ne dit rien de ceux qui sont encore plus bas ou plus haut, ni des personnes au sein d’un quartier. P80/P20 n’est pas S80/S20.',
    },
    gini: {
      name: 'Indice de Gini',
      what: 'À quel point la répartition du chiffre entre les quartiers est inégale, de 0 (partout le même) à presque 1.',
      formula: '',
      read: 'Prenez deux habitants au hasard. L’indice est la moitié de l’écart attendu entre les chiffres de leurs quartiers, en parts de la moyenne.',
      limits:
        'L’inégalité au sein des quartiers n’y est pas. Ne le comparez jamais à un Gini entre ménages, bien plus élevé.',
    },
    theil: {
      name: 'Indice de Theil',
      what: 'Mesure l’inégalité comme le Gini, mais la divise sans reste : entre les groupes et au sein des groupes.',
      formula: '',
      read: 'Lisez les parts, pas la hauteur : « 39 % entre » signifie qu’il resterait 39 % si chaque quartier avait la moyenne de son groupe.',
      limits:
        'Des groupes plus nombreux et plus petits donnent toujours plus d’« entre ». Une grande part ne dit pas que la limite du groupe en est la cause.',
    },
    moran: {
      name: 'I de Moran',
      what: 'Les quartiers voisins se ressemblent-ils ?',
      formula: '',
      read: 'Vers 1 : le bas est à côté du bas, le haut à côté du haut. Autour de 0 : pas de structure. Vers −1 : un damier. La valeur p dit combien de fois le hasard donne quelque chose d’aussi fort.',
      limits:
        'Il ne dit pas où sont les structures, ni pourquoi. Avec d’autres limites de quartiers, le nombre est autre.',
    },
    band: {
      name: 'Un tel écart est-il courant ?',
      what: 'Le groupe comparé à des groupes au hasard, d’un seul tenant et d’autant de quartiers.',
      formula: 'part de 9 999 groupes dont l’écart est au moins aussi grand, dans le même sens',
      read: 'Moins il y a de groupes, plus le groupe choisi se distingue. La graine du hasard figure dans le lien.',
      limits:
        'Ce n’est pas un test : le groupe n’a pas été tiré au hasard. Qui l’a décrit savait où sont les bas revenus.',
    },
    bivariate: {
      name: 'Deux chiffres sur une carte',
      what: 'Chaque chiffre est divisé en trois. Trois fois trois donne neuf sortes de quartiers.',
      formula:
        'limites : tiers pondérés (terciles) sur les quartiers qui ont les deux chiffres, pondérés par les habitants',
      read: 'Dans chaque tiers vit environ un tiers des habitants. Les coins de la légende disent ce qui va de pair.',
      limits:
        'Que deux chiffres aillent de pair dans les quartiers ne dit pas que l’un cause l’autre, ni qu’il s’agit des mêmes personnes.',
    },
    breakLines: {
      name: 'Lignes de rupture',
      what: 'La limite entre deux quartiers voisins, aussi épaisse que leurs chiffres diffèrent.',
      formula: 'l’épaisseur suit l’écart : 14 pixels pour toute l’étendue des classes, 8 au plus',
      read: 'Une ligne épaisse : un grand écart entre les deux côtés. Les limites de moins de 100 mètres ne sont que dans la liste.',
      limits:
        'Elle ne dit pas pourquoi, ni que les gens des deux côtés vivent séparés. Un chiffre vaut pour tout le quartier.',
    },
    similar: {
      name: 'Quartiers aux chiffres semblables',
      what: 'Les trois quartiers dont les chiffres pris ensemble sont les plus proches de ceux de ce quartier.',
      formula:
        'distance = √(moyenne des carrés des différences), chaque différence divisée par 1,4826 × l’écart médian',
      read: '0 : partout le même chiffre. 1 : pour chaque chiffre, une différence habituelle entre quartiers.',
      limits:
        'Un thème avec beaucoup de chiffres pèse davantage. Des chiffres semblables ne font pas des lieux semblables.',
    },
    reach: {
      name: 'Accès à pied',
      what: 'Combien d’habitants sont à 5, 10 ou 15 minutes de marche d’un service.',
      formula:
        'chemin le plus court par les rues et les chemins, à 80 mètres par minute : 400, 800 ou 1 200 mètres, limite comprise',
      read: 'Atteints et non atteints font ensemble tous les habitants. Les habitants d’un secteur statistique sont répartis de façon égale sur ses rues.',
      limits:
        'Les pentes, les traversées et un sentiment d’insécurité ne comptent pas, le bus et le vélo non plus. Il ne dit rien des heures d’ouverture, de la place ou de la qualité. Seuls comptent les services que nous connaissons.',
    },
    need: {
      name: 'L’offre suit-elle le besoin ?',
      what: 'Un groupe est-il aussi bien atteint que l’ensemble des habitants ?',
      formula: '',
      read: '1 : en proportion. Nous comparons avec 199 tirages d’autant de lieux, placés au hasard là où des gens habitent. À l’intérieur de l’intervalle de 95 %, le rapport ne se distingue pas du hasard.',
      limits:
        'Il ne dit pas s’il y a de la place, si c’est ouvert, ni si c’est ce dont les gens ont besoin. Qui compare beaucoup trouvera toujours quelque chose hors des 95 %.',
    },
    bestPlace: {
      name: 'Meilleur lieu suivant',
      what: 'Le carrefour où un service de plus atteindrait le plus de personnes qui habitent trop loin. Avec ce lieu en plus, nous cherchons le suivant.',
      formula: 'cinq fois : choisir le point qui gagne le plus de personnes, l’ajouter, recompter',
      read: 'Chaque lieu suivant ajoute autant de personnes que le précédent, ou moins.',
      limits:
        'Choisir cinq lieux ensemble peut donner un peu mieux. S’il y a un bâtiment, ce qu’il coûte et qui le tiendrait, nous ne le savons pas.',
    },
    sectors: {
      name: 'Les secteurs d’un quartier',
      what: `Un secteur statistique est le plus petit territoire pour lequel Statbel donne des chiffres. Un quartier est fait d’un ou de plusieurs secteurs. La carte montre le revenu imposable médian par déclaration${ofYear(facts.sectorYear)}, par secteur.`,
      formula: '',
      read: `L’écart dans un quartier est la médiane la plus haute moins la plus basse, si l’on peut comparer deux secteurs ou plus. Sont comparés les secteurs d’au moins ${format.count(facts.fewDeclarations, declarations)}. Les autres sont en pointillé\u00a0: quelques personnes peuvent changer fort leur chiffre. Un secteur sans médiane publiée est hachuré, le plus souvent parce qu’il y a très peu de déclarations. La part à l’intérieur des quartiers vient de l’indice de Theil, pondéré par les déclarations.`,
      limits:
        'La moyenne des secteurs n’est pas le chiffre du quartier. Il s’agit de déclarations, pas de ménages ni de personnes. Là où vivent beaucoup d’étudiants, le revenu est bas sur papier. Aux bords, le dessin des secteurs s’écarte de quelques mètres de celui des quartiers.',
    },
  },
})
