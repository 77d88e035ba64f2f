import type { Texts } from '../texts.ts'

export const themes: Texts['themes'] = {
  income: { name: 'Income', description: 'What people earn according to tax declarations.' },
  work: { name: 'Work', description: 'Who is looking for work and has none.' },
  socialProtection: {
    name: 'Social protection',
    description: 'Support from the public welfare centre and higher refunds for care.',
  },
  housing: { name: 'Housing', description: 'Social housing and prices of flats.' },
  population: {
    name: 'Population',
    description: 'How many people live there, their age, and who lives alone.',
  },
  nationality: {
    name: 'Nationality',
    description: 'The current nationality of inhabitants. It is not their origin.',
  },
  environment: { name: 'Environment', description: 'Noise, air, vegetation and sealed ground.' },
  reach: {
    name: 'Services on foot',
    description: 'Who lives further than a walk from Dutch-language services.',
  },
  own: {
    name: 'Your own data',
    description: 'Figures that you added yourself. They are in this browser only.',
  },
}
