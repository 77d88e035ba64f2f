import type { Texts } from '../texts.ts'

export const themes: Texts['themes'] = {
  income: {
    name: 'Revenus',
    description: 'Ce que les gens gagnent selon les déclarations fiscales.',
  },
  work: { name: 'Travail', description: 'Qui cherche un emploi et n’en a pas.' },
  socialProtection: {
    name: 'Protection sociale',
    description: 'Aide du CPAS et remboursement plus élevé des soins.',
  },
  housing: { name: 'Logement', description: 'Logements sociaux et prix des appartements.' },
  population: {
    name: 'Population',
    description: 'Combien de personnes y habitent, leur âge, et qui vit seul.',
  },
  nationality: {
    name: 'Nationalité',
    description: 'La nationalité actuelle des habitants. Ce n’est pas leur origine.',
  },
  environment: {
    name: 'Environnement',
    description: 'Bruit, air, végétation et sols imperméables.',
  },
  reach: {
    name: 'Services à pied',
    description: 'Qui vit plus loin qu’une marche à pied des services néerlandophones.',
  },
  own: {
    name: 'Vos données',
    description:
      'Chiffres que vous avez ajoutés vous-même. Ils ne se trouvent que dans ce navigateur.',
  },
}
