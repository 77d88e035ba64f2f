import type { MembershipFacts, NamedZoneTexts, ZoneFacts, ZoneTexts } from '../zone-facts.ts'
import { format } from './format.ts'

const OWN = 'Eigen keuze'

const names: ZoneTexts = {
  glossary: 'Arme sikkel',
  glossaryWithLaken: 'Arme sikkel met Oud Laken',
  belowRegion: 'Inkomen onder een deel van het gewest',
  lowestClass: 'Laagste inkomensklasse',
  lowLowCluster: 'Cluster van lage inkomens',
  poorestFifth: 'Grootste groep in het armste vijfde',
  own: OWN,
}

const explanations: ZoneTexts = {
  glossary:
    'De wijken die passen bij de omschrijving in het glossarium van BISA. Dat is onze lezing van een tekst: er bestaat geen officiële lijst.',
  glossaryWithLaken:
    'Dezelfde wijken, en de twee wijken van Oud Laken die sommige teksten erbij noemen.',
  belowRegion:
    'De wijken waar het mediaan belastbaar inkomen per aangifte lager is dan het gekozen deel van de regionale waarde van BISA.',
  lowestClass:
    'De wijken in de onderste van vijf natuurlijke klassen van het inkomen: de grenzen liggen waar de cijfers vanzelf uit elkaar vallen.',
  lowLowCluster:
    'De wijken met een laag inkomen waarvan ook de buren een laag inkomen hebben, meer dan toeval zou geven (lokale Moran, 9 999 willekeurige schikkingen, grens 5%).',
  poorestFifth:
    'Zet de wijken op een rij van laag naar hoog inkomen tot een vijfde van de inwoners bereikt is. Van de groepen wijken die aan elkaar grenzen, is dit die met de meeste inwoners.',
  own: 'De wijken die je zelf hebt gekozen.',
}

/** The definitions of the arme sikkel: their names, rules and members. */
export const zones = {
  names,
  explanations,

  /** On the outline, in the legend and in lists. */
  label: (zone: ZoneFacts): string => {
    switch (zone.kind) {
      case 'glossary':
      case 'glossaryWithLaken':
        return names[zone.kind]
      case 'belowRegion':
        return `Inkomen onder ${format.percentage(zone.percent, 0)} van het gewest (${format.year(zone.year)})`
      case 'lowestClass':
      case 'lowLowCluster':
      case 'poorestFifth':
        return `${names[zone.kind]} (${format.year(zone.year)})`
      case 'own':
        return zone.name === '' ? OWN : zone.name
    }
  },

  /** After `de 20 wijken`. */
  ofZone: (zone: ZoneFacts): string => {
    switch (zone.kind) {
      case 'glossary':
        return 'van de arme sikkel'
      case 'glossaryWithLaken':
        return 'van de arme sikkel met Oud Laken'
      case 'belowRegion':
        return `met een inkomen onder ${format.percentage(zone.percent, 0)} van het gewest (${format.year(zone.year)})`
      case 'lowestClass':
        return `van de laagste inkomensklasse (${format.year(zone.year)})`
      case 'lowLowCluster':
        return `van de cluster van lage inkomens (${format.year(zone.year)})`
      case 'poorestFifth':
        return `van de grootste groep in het armste vijfde (${format.year(zone.year)})`
      case 'own':
        return zone.name === '' ? 'van de eigen keuze' : `van ‘${zone.name}’`
    }
  },

  /** One sentence on what the zone is. */
  definition: (zone: ZoneFacts): string => {
    switch (zone.kind) {
      case 'glossary':
        return `Arme sikkel: ${format.integer(zone.districts)} wijken volgens de omschrijving van BISA, geen officiële grens.`
      case 'glossaryWithLaken':
        return `Arme sikkel: ${format.integer(zone.districts)} wijken volgens de omschrijving van BISA en met de twee wijken van Oud Laken, geen officiële grens.`
      case 'belowRegion':
        return `Omschrijving: wijken met een mediaan belastbaar inkomen onder ${format.percentage(zone.percent, 0)} van de regionale waarde in ${format.year(zone.year)}.`
      case 'lowestClass':
        return `Omschrijving: wijken in de laagste van vijf natuurlijke inkomensklassen in ${format.year(zone.year)}.`
      case 'lowLowCluster':
        return `Omschrijving: wijken met een laag inkomen tussen buren met een laag inkomen in ${format.year(zone.year)} (lokale Moran, 5%).`
      case 'poorestFifth':
        return `Omschrijving: grootste aaneengesloten groep wijken in het armste vijfde van de inwoners in ${format.year(zone.year)}.`
      case 'own':
        return 'Omschrijving: een eigen keuze van wijken.'
    }
  },

  /** Why a wijk is a member. */
  membership: (reason: MembershipFacts): string => {
    switch (reason.kind) {
      case 'certain':
        return 'Past zeker bij de omschrijving van BISA.'
      case 'probable':
        return 'Past waarschijnlijk bij de omschrijving van BISA.'
      case 'interpretation':
        return 'Alleen in de ruimere lezing.'
      case 'belowRegion':
        return `Inkomen ${reason.value}, onder ${reason.limit} (${format.percentage(reason.percent, 0)} van het gewest).`
      case 'lowestClass':
        return `Inkomen ${reason.value}, onder de grens van ${reason.limit}.`
      case 'lowLowCluster':
        return `Inkomen ${reason.value}, buren gemiddeld ${reason.neighbourMean}; het gemiddelde van alle wijken is ${reason.mean}.`
      case 'poorestFifth':
        return `Inkomen ${reason.value}, niet boven ${reason.limit}, en verbonden met de groep.`
      case 'picked':
        return 'Zelf gekozen.'
    }
  },

  /** Short names of the named definitions, for a list of memberships. */
  short: {
    glossary: 'omschrijving van BISA',
    glossaryWithLaken: 'met Oud Laken',
    belowRegion: 'onder 90% van het gewest',
    lowestClass: 'laagste inkomensklasse',
    lowLowCluster: 'cluster van lage inkomens',
    poorestFifth: 'groep in het armste vijfde',
  } satisfies NamedZoneTexts,
}
