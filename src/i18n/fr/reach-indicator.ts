import type { IndicatorText } from '../indicator-text.ts'
import type { ReachFacts } from '../reach-facts.ts'
import { format } from './format.ts'
import { services } from './services.ts'

export function reachIndicator(facts: ReachFacts): IndicatorText {
  const { one, coverage } = services[facts.type]
  const walk = `${format.minutes(facts.minutes)} à pied`
  return {
    name: `Habitants sans ${one} à ${walk}`,
    subject: `la part des habitants sans ${one} à ${walk}`,
    description: `Le pourcentage des habitants sans ${one} à ${walk} ou moins, le long des rues et des chemins. Nous l’avons calculé nous-mêmes.`,
    caution: [
      coverage,
      facts.list === 'partial' ? 'Il peut y en avoir plus que nous n’en connaissons.' : '',
      countedText(facts),
      'Les habitants sont répartis de façon égale sur les rues de chaque secteur statistique.',
      'Le réseau des rues date de 2013, complété par des rues de 2022 et de 2026.',
      'La vitesse est de 4,8\u00a0km par heure\u00a0; qui marche plus lentement va moins loin.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  }
}

const others = { one: 'autre', other: 'autres' }

function countedText({ type, counted }: ReachFacts): string {
  if (counted === null) return ''
  const { placed, toStreet, unplaced } = counted
  const sentences = [
    `Nous avons compté ${format.count(placed, services[type])}.`,
    toStreet > 0
      ? `De ${format.integer(toStreet)}, nous ne connaissons que la rue ou le quartier.`
      : '',
    unplaced > 0 ? `De ${format.count(unplaced, others)}, nous ne connaissons pas le lieu.` : '',
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}
