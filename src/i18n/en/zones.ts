import type { Texts } from '../texts.ts'
import type { ZoneTexts } from '../zone-facts.ts'
import { format } from './format.ts'

const OWN = 'Your own selection'

const names: ZoneTexts = {
  glossary: 'Arme sikkel',
  glossaryWithLaken: 'Arme sikkel with Old Laken',
  belowRegion: 'Income below a share of the region',
  lowestClass: 'Lowest income class',
  lowLowCluster: 'Low-income cluster',
  poorestFifth: 'Largest group in the poorest fifth',
  own: OWN,
}

/** The definitions of the arme sikkel: their names, rules and members. */
export const zones: Texts['zones'] = {
  names,
  explanations: {
    glossary:
      'The neighbourhoods that fit the description in BISA’s glossary. It is our reading of a text: there is no official list.',
    glossaryWithLaken: 'The same neighbourhoods, and the two of Old Laken that some texts add.',
    belowRegion:
      'The neighbourhoods where the median taxable income per declaration is lower than the chosen share of BISA’s regional value.',
    lowestClass:
      'The neighbourhoods in the bottom one of five natural income classes: the limits lie where the figures fall apart by themselves.',
    lowLowCluster:
      'The neighbourhoods with a low income whose neighbours have a low income too, more than chance would give (local Moran, 9,999 random arrangements, limit 5%).',
    poorestFifth:
      'Put the neighbourhoods in a row from low to high income until a fifth of the inhabitants is reached. Of the groups of neighbourhoods that touch each other, this is the one with most inhabitants.',
    own: 'The neighbourhoods you picked yourself.',
  },

  label: (zone) => {
    switch (zone.kind) {
      case 'glossary':
      case 'glossaryWithLaken':
        return names[zone.kind]
      case 'belowRegion':
        return `Income below ${format.percentage(zone.percent, 0)} of the regional value (${format.year(zone.year)})`
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
        return 'of the arme sikkel (poor crescent)'
      case 'glossaryWithLaken':
        return 'of the arme sikkel (poor crescent) with Old Laken'
      case 'belowRegion':
        return `with an income below ${format.percentage(zone.percent, 0)} of the regional value (${format.year(zone.year)})`
      case 'lowestClass':
        return `of the lowest income class (${format.year(zone.year)})`
      case 'lowLowCluster':
        return `of the low-income cluster (${format.year(zone.year)})`
      case 'poorestFifth':
        return `of the largest group in the poorest fifth (${format.year(zone.year)})`
      case 'own':
        return zone.name === '' ? 'of your own selection' : `of ‘${zone.name}’`
    }
  },

  definition: (zone) => {
    switch (zone.kind) {
      case 'glossary':
        return `Arme sikkel: ${format.integer(zone.districts)} neighbourhoods by BISA’s description in words, not an official border.`
      case 'glossaryWithLaken':
        return `Arme sikkel: ${format.integer(zone.districts)} neighbourhoods by BISA’s description in words and with the two of Old Laken, not an official border.`
      case 'belowRegion':
        return `Definition: neighbourhoods with a median taxable income below ${format.percentage(zone.percent, 0)} of the regional value in ${format.year(zone.year)}.`
      case 'lowestClass':
        return `Definition: neighbourhoods in the lowest of five natural income classes in ${format.year(zone.year)}.`
      case 'lowLowCluster':
        return `Definition: neighbourhoods with a low income among neighbours with a low income in ${format.year(zone.year)} (local Moran, 5%).`
      case 'poorestFifth':
        return `Definition: largest connected group of neighbourhoods in the poorest fifth of the inhabitants in ${format.year(zone.year)}.`
      case 'own':
        return 'Definition: your own selection of neighbourhoods.'
    }
  },

  membership: (reason) => {
    switch (reason.kind) {
      case 'certain':
        return 'Certainly fits BISA’s description.'
      case 'probable':
        return 'Probably fits BISA’s description.'
      case 'interpretation':
        return 'Only in the wider reading.'
      case 'belowRegion':
        return `Income ${reason.value}, below ${reason.limit} (${format.percentage(reason.percent, 0)} of the region).`
      case 'lowestClass':
        return `Income ${reason.value}, below the limit of ${reason.limit}.`
      case 'lowLowCluster':
        return `Income ${reason.value}, neighbours ${reason.neighbourMean} on average; the mean of all neighbourhoods is ${reason.mean}.`
      case 'poorestFifth':
        return `Income ${reason.value}, not above ${reason.limit}, and connected to the group.`
      case 'picked':
        return 'Picked by you.'
    }
  },

  short: {
    glossary: 'description by BISA',
    glossaryWithLaken: 'with Old Laken',
    belowRegion: 'below 90% of the region',
    lowestClass: 'lowest income class',
    lowLowCluster: 'low-income cluster',
    poorestFifth: 'group in the poorest fifth',
  },
}
