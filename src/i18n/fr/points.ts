import { format } from './format.ts'
import { pick } from './pick.ts'

const more = { one: 'ajouté', other: 'ajoutés' }
const elsewhere = { one: 'déplacé', other: 'déplacés' }
const gone = { one: 'fermé', other: 'fermés' }

export const points = {
  street: 'lieu connu seulement à la rue ou au quartier près',
  standings: {
    added: 'ajouté dans le scénario',
    moved: 'déplacé dans le scénario',
    closed: 'fermé dans le scénario',
  },
  addedName: (type: string) => `Ajout : ${type}`,
  scenario: (added: number, moved: number, closed: number) =>
    `Scénario : ${[
      added > 0 ? format.count(added, more) : '',
      moved > 0 ? format.count(moved, elsewhere) : '',
      closed > 0 ? format.count(closed, gone) : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}`,
  underScenario: (finding: string) => `Ceci est un scénario, pas un constat. ${finding}`,
  dots: {
    what: 'Un point est un service, là où il y en a beaucoup.',
    zoom: 'Zoomez pour le reconnaître.',
    still: 'La liste les montre tous.',
  },
  pick,
  bilingualNames: 'Noms des lieux en français et en néerlandais',
  ground: {
    title: 'Fond de carte sans chiffre',
    green: 'Parc, bois ou cimetière',
    water: 'Eau',
    canal: 'Canal',
    uninhabited: 'Autre zone inhabitée',
  },
}
