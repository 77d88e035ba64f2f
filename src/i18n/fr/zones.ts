import type { Texts } from '../texts.ts'
import type { ZoneTexts } from '../zone-facts.ts'
import { format } from './format.ts'

const OWN = 'Sélection personnelle'

const names: ZoneTexts = {
  glossary: 'Croissant pauvre',
  glossaryWithLaken: 'Croissant pauvre avec le Vieux Laeken',
  belowRegion: 'Revenu inférieur à une part de la valeur régionale',
  lowestClass: 'Classe de revenus la plus basse',
  lowLowCluster: 'Regroupement de bas revenus',
  poorestFifth: 'Plus grand ensemble du cinquième le plus pauvre',
  own: OWN,
}

/** Les définitions du croissant pauvre : noms, règles et membres. */
export const zones: Texts['zones'] = {
  names,
  explanations: {
    glossary:
      'Les quartiers qui correspondent à la description du glossaire de l’IBSA. C’est notre lecture d’un texte\u00a0: il n’existe pas de liste officielle.',
    glossaryWithLaken:
      'Les mêmes quartiers, et les deux quartiers du Vieux Laeken que certains textes y ajoutent.',
    belowRegion:
      'Les quartiers où le revenu imposable médian par déclaration est inférieur à la part choisie de la valeur régionale de l’IBSA.',
    lowestClass:
      'Les quartiers de la dernière de cinq classes naturelles de revenus\u00a0: les limites se placent là où les chiffres se séparent d’eux-mêmes.',
    lowLowCluster:
      'Les quartiers à bas revenu dont les voisins ont aussi un bas revenu, plus que le hasard ne le donnerait (Moran local, 9\u202f999 dispositions au hasard, seuil de 5\u202f%).',
    poorestFifth:
      'Rangez les quartiers du revenu le plus bas au plus haut jusqu’à atteindre un cinquième des habitants. Parmi les ensembles de quartiers qui se touchent, c’est celui qui compte le plus d’habitants.',
    own: 'Les quartiers que vous avez choisis vous-même.',
  },

  label: (zone) => {
    switch (zone.kind) {
      case 'glossary':
      case 'glossaryWithLaken':
        return names[zone.kind]
      case 'belowRegion':
        return `Revenu inférieur à ${format.percentage(zone.percent, 0)} de la valeur régionale (${format.year(zone.year)})`
      case 'lowestClass':
      case 'lowLowCluster':
      case 'poorestFifth':
        return `${names[zone.kind]} (${format.year(zone.year)})`
      case 'own':
        return zone.name === '' ? OWN : zone.name
    }
  },

  ofZone: (zone) => {
    switch (zone.kind) {
      case 'glossary':
        return 'du croissant pauvre'
      case 'glossaryWithLaken':
        return 'du croissant pauvre avec le Vieux Laeken'
      case 'belowRegion':
        return `au revenu inférieur à ${format.percentage(zone.percent, 0)} de la valeur régionale (${format.year(zone.year)})`
      case 'lowestClass':
        return `de la classe de revenus la plus basse (${format.year(zone.year)})`
      case 'lowLowCluster':
        return `du regroupement de bas revenus (${format.year(zone.year)})`
      case 'poorestFifth':
        return `du plus grand ensemble du cinquième le plus pauvre (${format.year(zone.year)})`
      case 'own':
        return zone.name === '' ? 'de la sélection personnelle' : `de «\u00a0${zone.name}\u00a0»`
    }
  },

  definition: (zone) => {
    switch (zone.kind) {
      case 'glossary':
        return `Croissant pauvre\u00a0: ${format.integer(zone.districts)} quartiers d’après la description de l’IBSA, pas une limite officielle.`
      case 'glossaryWithLaken':
        return `Croissant pauvre\u00a0: ${format.integer(zone.districts)} quartiers d’après la description de l’IBSA et avec les deux quartiers du Vieux Laeken, pas une limite officielle.`
      case 'belowRegion':
        return `Définition\u00a0: quartiers au revenu imposable médian inférieur à ${format.percentage(zone.percent, 0)} de la valeur régionale en ${format.year(zone.year)}.`
      case 'lowestClass':
        return `Définition\u00a0: quartiers de la plus basse de cinq classes naturelles de revenus en ${format.year(zone.year)}.`
      case 'lowLowCluster':
        return `Définition\u00a0: quartiers à bas revenu entourés de voisins à bas revenu en ${format.year(zone.year)} (Moran local, 5\u202f%).`
      case 'poorestFifth':
        return `Définition\u00a0: plus grand ensemble de quartiers contigus dans le cinquième le plus pauvre des habitants en ${format.year(zone.year)}.`
      case 'own':
        return 'Définition\u00a0: une sélection personnelle de quartiers.'
    }
  },

  membership: (reason) => {
    switch (reason.kind) {
      case 'certain':
        return 'Correspond certainement à la description de l’IBSA.'
      case 'probable':
        return 'Correspond probablement à la description de l’IBSA.'
      case 'interpretation':
        return 'Seulement dans la lecture plus large.'
      case 'belowRegion':
        return `Revenu de ${reason.value}, inférieur à ${reason.limit} (${format.percentage(reason.percent, 0)} de la Région).`
      case 'lowestClass':
        return `Revenu de ${reason.value}, inférieur à la limite de ${reason.limit}.`
      case 'lowLowCluster':
        return `Revenu de ${reason.value}, voisins en moyenne ${reason.neighbourMean}\u00a0; la moyenne de tous les quartiers est de ${reason.mean}.`
      case 'poorestFifth':
        return `Revenu de ${reason.value}, pas au-dessus de ${reason.limit}, et relié à l’ensemble.`
      case 'picked':
        return 'Choisi par vous.'
    }
  },

  short: {
    glossary: 'description de l’IBSA',
    glossaryWithLaken: 'avec le Vieux Laeken',
    belowRegion: 'moins de 90\u202f% de la Région',
    lowestClass: 'classe de revenus la plus basse',
    lowLowCluster: 'regroupement de bas revenus',
    poorestFifth: 'ensemble du cinquième le plus pauvre',
  },
}
