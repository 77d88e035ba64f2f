import type { IndicatorText } from '../indicator-text.ts'
import type { ReachFacts } from '../reach-facts.ts'
import { format } from './format.ts'
import { services } from './services.ts'

/** Inhabitants without a service of a type within a walk, told from the words of the type. */
export function reachIndicator(facts: ReachFacts): IndicatorText {
  const { one, coverage } = services[facts.type]
  const walk = `${format.minutes(facts.minutes)} te voet`
  return {
    name: `Inwoners zonder ${one} op ${walk}`,
    subject: `het aandeel inwoners zonder ${one} op ${walk}`,
    description: `Hoeveel procent van de inwoners verder dan ${walk} van een ${one} woont, langs straten en paden. We hebben dit zelf berekend.`,
    caution: [
      coverage,
      facts.list === 'partial' ? 'Er kunnen er meer zijn dan wij kennen.' : '',
      countedText(facts),
      'Inwoners zijn per statistische sector gelijk over de straten verdeeld.',
      'Het stratennet is van 2013, aangevuld met straten van 2022 en 2026.',
      'De snelheid is 4,8 km per uur; wie trager stapt, komt minder ver.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  }
}

function countedText({ type, counted }: ReachFacts): string {
  if (counted === null) return ''
  const { placed, toStreet, unplaced } = counted
  const sentences = [
    `We telden ${format.count(placed, services[type])}.`,
    toStreet > 0 ? `Van ${format.integer(toStreet)} kennen we alleen de straat of buurt.` : '',
    unplaced > 0 ? `Van nog ${format.integer(unplaced)} kennen we geen plek.` : '',
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}
