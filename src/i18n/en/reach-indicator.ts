import type { IndicatorText } from '../indicator-text.ts'
import type { ReachFacts } from '../reach-facts.ts'
import { format } from './format.ts'
import { services } from './services.ts'

export function reachIndicator(facts: ReachFacts): IndicatorText {
  const { one, coverage } = services[facts.type]
  const walk = `${format.minutes(facts.minutes)} on foot`
  return {
    name: `Inhabitants with no ${one} within ${walk}`,
    subject: `the share of inhabitants with no ${one} within ${walk}`,
    description: `The percentage of inhabitants with no ${one} within ${walk}, along streets and paths. We computed this ourselves.`,
    caution: [
      coverage,
      facts.list === 'partial' ? 'There may be more than we know of.' : '',
      countedText(facts),
      'Inhabitants are spread evenly over the streets of each statistical sector.',
      'The street network is of 2013, completed with streets of 2022 and 2026.',
      'The speed is 4.8 km an hour; people who walk more slowly get less far.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  }
}

function countedText({ type, counted }: ReachFacts): string {
  if (counted === null) return ''
  const { placed, toStreet, unplaced } = counted
  const sentences = [
    `We counted ${format.count(placed, services[type])}.`,
    toStreet > 0
      ? `Of ${format.integer(toStreet)} of them we know only the street or the area around it.`
      : '',
    unplaced > 0 ? `Of ${format.integer(unplaced)} more we do not know the place.` : '',
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}
