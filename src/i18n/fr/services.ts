import type { Texts } from '../texts.ts'

export const services: Texts['services'] = {
  communityCentre: {
    one: 'centre communautaire',
    other: 'centres communautaires',
    description: 'Maison ouverte de culture et de rencontre dans le quartier, en néerlandais.',
    coverage:
      'La liste est complète. Un centre dont le lieu n’est pas connu n’est pas sur la carte.',
  },
  library: {
    one: 'bibliothèque',
    other: 'bibliothèques',
    description: 'Bibliothèque publique néerlandophone.',
    coverage: 'La liste est complète, sauf un lieu incertain que nous avons laissé de côté.',
  },
  localServiceCentre: {
    one: 'centre de services local',
    other: 'centres de services locaux',
    description: 'Maison de quartier pour le soin et la rencontre, surtout pour les aînés.',
    coverage: 'La liste n’est pas complète, et le lieu de certains centres n’est pas connu.',
  },
  welcomeAndLanguage: {
    one: 'lieu d’accueil et de langue',
    other: 'lieux d’accueil et de langue',
    description:
      'Aide et explications pour qui cherche son chemin, et lieux pour apprendre le néerlandais.',
    coverage: 'La liste n’est pas complète.',
  },
  welfareAndHealth: {
    one: 'lieu de bien-être et de santé',
    other: 'lieux de bien-être et de santé',
    description: 'Aide pour le bien-être, la santé et la famille, comme une maison médicale.',
    coverage: 'La liste n’est pas complète.',
  },
  culture: {
    one: 'maison de culture',
    other: 'maisons de culture',
    description: 'Maison de théâtre, de cinéma, d’art ou de débat.',
    coverage: 'La liste n’est pas complète.',
  },
  youth: {
    one: 'lieu pour les jeunes',
    other: 'lieux pour les jeunes',
    description: 'Maison de jeunes, animation ou plaine de jeux.',
    coverage: 'La liste n’est pas complète.',
  },
  education: {
    one: 'lieu d’enseignement',
    other: 'lieux d’enseignement',
    description: 'École, académie ou formation pour adultes, en néerlandais.',
    coverage:
      'Ce n’est pas la liste officielle des écoles. La langue vient d’une indication ou du nom.',
  },
  childcare: {
    one: 'lieu pour jeunes enfants',
    other: 'lieux pour jeunes enfants',
    description: 'Accueil néerlandophone pour les jeunes enfants.',
    coverage: 'La liste ne contient qu’une partie de l’accueil.',
  },
  own: {
    one: 'service ajouté',
    other: 'services ajoutés',
    description:
      'Services que vous avez ajoutés vous-même. Ils ne se trouvent que dans ce navigateur.',
    coverage: 'La liste vient de votre fichier ; nous ne l’avons pas vérifiée.',
  },
}
