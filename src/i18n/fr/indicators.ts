import type { Texts } from '../texts.ts'
import { nationalityIndicators } from './nationality-indicators.ts'

export const indicators: Texts['indicators'] = {
  '2336': {
    name: 'Revenu imposable médian',
    subject: 'le revenu imposable médian par déclaration',
    description:
      'Le montant du milieu de toutes les déclarations fiscales du quartier. La moitié des déclarations est plus basse, la moitié est plus haute. Les déclarations à revenu zéro ne comptent pas.',
    caution:
      'Il compte des déclarations, pas des personnes ni des familles, et ne tient pas compte de la taille du ménage. C’est le revenu avant impôt, pas ce que les gens peuvent dépenser. Qui n’a pas de revenu imposable n’y figure pas.',
  },
  '2498': {
    name: 'Revenu médian après impôt',
    subject: 'le revenu équivalent médian des habitants après impôt',
    description:
      'Le revenu du milieu des habitants, une fois l’impôt payé. La moitié des habitants a moins, la moitié a plus. « Équivalent » veut dire : recalculé pour pouvoir comparer petits et grands ménages.',
    caution:
      'Il ne dit rien du patrimoine ni du coût du logement, ni des différences à l’intérieur du quartier. Ne comparez pas ce montant au revenu imposable par déclaration : c’est une autre mesure.',
  },
  '2233': {
    name: 'Taux de chômage',
    subject: 'le taux de chômage',
    description:
      'Le pourcentage, parmi les personnes qui travaillent ou cherchent un emploi, de celles qui n’en ont pas. Qui ne travaille pas et ne cherche pas d’emploi ne compte pas.',
    caution:
      'Il ne dit pas pourquoi des personnes ne trouvent pas d’emploi, depuis quand elles cherchent, ni la qualité de l’emploi des autres. L’IBSA précise qui compte comme demandeur d’emploi.',
  },
  '2531': {
    name: 'Revenu d’intégration ou équivalent',
    subject: 'la part des habitants qui reçoivent du CPAS un revenu d’intégration ou équivalent',
    description:
      'Le pourcentage de la population qui reçoit un revenu d’intégration (RIS) ou un revenu équivalent du CPAS. Le CPAS est le centre public d’action sociale.',
    caution:
      'Il compte qui reçoit cette aide, pas qui y aurait droit ou en aurait besoin. Les autres aides du CPAS n’y figurent pas.',
  },
  '2428': {
    name: 'Intervention majorée',
    subject: 'la part des habitants ayant droit à l’intervention majorée',
    description:
      'Le pourcentage de tous les habitants qui ont droit à l’intervention majorée. Ces personnes sont mieux remboursées quand elles ont besoin de soins.',
    caution:
      'Ce n’est pas un chiffre de santé ni une mesure officielle de la pauvreté. Il compte qui a ce droit, pas qui pourrait l’obtenir.',
  },
  '2268': {
    name: 'Logements sociaux',
    subject: 'le nombre de logements sociaux pour 100 ménages',
    description:
      'Combien de logements sociaux il y a dans le quartier pour 100 ménages. Un ménage, ce sont toutes les personnes qui vivent ensemble, ou une personne seule.',
    caution:
      'Il ne dit rien du temps d’attente, du loyer ou de l’état des logements, ni du nombre de ménages qui ont besoin d’un logement social.',
  },
  '2514': {
    name: 'Prix d’un appartement',
    subject: 'le prix de vente médian d’un appartement',
    description:
      'Le prix du milieu des appartements vendus cette année-là dans le quartier. La moitié a coûté moins, la moitié plus. Quand il y a trop peu de ventes, il n’y a pas de chiffre.',
    caution:
      'Il ne dit rien des loyers, des maisons ou des appartements qui n’ont pas été vendus. La taille et l’état ne comptent pas, et avec peu de ventes le chiffre peut varier fort.',
  },
  '1603': {
    name: 'Nombre d’habitants',
    subject: 'le nombre d’habitants',
    description:
      'Combien de personnes habitent officiellement dans le quartier. Sur la carte, c’est un cercle : plus le cercle est grand, plus il y a d’habitants.',
    caution:
      'Qui n’est pas inscrit dans le quartier ne compte pas. Les quartiers n’ont pas tous la même taille : la densité de population montre si les gens vivent proches les uns des autres.',
  },
  '2259': {
    name: 'Densité de population',
    subject: 'la densité de population',
    description:
      'Combien d’habitants il y a par kilomètre carré. C’est le nombre d’habitants, divisé par toute la superficie du quartier.',
    caution:
      'Les rues, parcs, voies ferrées et bureaux comptent dans la superficie. Le chiffre ne dit donc pas combien de place les gens ont dans leur logement.',
  },
  '2333': {
    name: '65 ans et plus',
    subject: 'la part des habitants de 65 ans et plus',
    description: 'Le pourcentage de tous les habitants qui ont 65 ans ou plus.',
    caution:
      'Il ne dit rien de leur santé, de leur revenu ou des soins dont ils ont besoin. Une part n’est pas un nombre : regardez aussi le nombre d’habitants.',
  },
  x_6579: {
    name: '65 à 79 ans',
    subject: 'la part des habitants de 65 à 79 ans',
    description: 'Le pourcentage de tous les habitants qui ont de 65 à 79 ans.',
    caution:
      'Il ne dit rien de leur santé, de leur revenu ou des soins dont ils ont besoin. Une part n’est pas un nombre : regardez aussi le nombre d’habitants.',
  },
  x_80plus: {
    name: '80 ans et plus',
    subject: 'la part des habitants de 80 ans et plus',
    description: 'Le pourcentage de tous les habitants qui ont 80 ans ou plus.',
    caution:
      'Il ne dit rien de leur santé ou des soins dont ils ont besoin. Dans un quartier peu peuplé, chaque personne pèse lourd.',
  },
  '2316': {
    name: 'Vivre seul, moins de 30 ans',
    subject: 'la part des personnes seules de moins de 30 ans dans tous les ménages',
    description:
      'Le pourcentage de tous les ménages privés qui se composent d’une seule personne de moins de 30 ans.',
    caution:
      'Il compte des ménages, pas des personnes. Vivre seul ne veut pas dire se sentir seul. Qui est inscrit ailleurs, comme certains étudiants, y est compté.',
  },
  '2379': {
    name: 'Vivre seul, 30 ans et plus',
    subject: 'la part des personnes seules de 30 ans et plus dans tous les ménages',
    description:
      'Le pourcentage de tous les ménages privés qui se composent d’une seule personne de 30 ans ou plus.',
    caution:
      'Il compte des ménages, pas des personnes. Vivre seul ne veut pas dire se sentir seul. Toutes les personnes de 30 ans et plus, jeunes ou âgées, sont ensemble dans ce chiffre.',
  },
  ...nationalityIndicators,
  '2443': {
    name: 'Bruit du trafic',
    subject: 'le bruit du trafic sur 24 heures (Lden)',
    description:
      'Le bruit du trafic sur une journée entière, en décibels. Plusieurs sortes de trafic sont prises ensemble.',
    caution:
      'C’est un seul chiffre pour tout le quartier : les rues et les logements peuvent être très différents. D’autres bruits, comme les voisins ou les chantiers, n’y figurent pas. Il ne dit pas à quel point une personne est gênée.',
  },
  '2447': {
    name: 'Particules fines (PM2,5)',
    subject: 'la concentration de particules fines (PM2,5)',
    description:
      'La quantité de particules très fines dans l’air, en moyenne sur l’année. Il s’agit de particules plus petites que 2,5 millièmes de millimètre.',
    caution:
      'C’est une moyenne pour le quartier et l’année, pas ce qu’une personne respire. Ce n’est pas un chiffre sur la maladie.',
  },
  '2449': {
    name: 'Dioxyde d’azote (NO2)',
    subject: 'la concentration de dioxyde d’azote (NO2)',
    description: 'La quantité de dioxyde d’azote dans l’air, en moyenne sur l’année.',
    caution:
      'C’est une moyenne pour le quartier et l’année, pas ce qu’une personne respire : près d’une rue très fréquentée, elle peut être plus élevée. Ce n’est pas un chiffre sur la maladie.',
  },
  '2414': {
    name: 'Végétation du quartier',
    subject: 'le taux de végétation',
    description: 'Le pourcentage de la superficie du quartier qui est couvert de plantes.',
    caution:
      'Il ne dit pas si cette végétation est ouverte à tous, si elle est proche, ni quelle est sa qualité. L’IBSA précise quelles plantes comptent.',
  },
  '2481': {
    name: 'Surface imperméable',
    subject: 'la part des surfaces imperméables',
    description:
      'Le pourcentage du quartier couvert d’une couche que la pluie ne traverse pas, comme des bâtiments et des routes.',
    caution:
      'Il ne dit pas comment le quartier supporte la pluie ou la chaleur, ni si un bâtiment a un toit vert.',
  },
}
