import type { Texts } from '../texts.ts'

export const tasks: Texts['ui']['tasks'] = {
  label: 'What did you come for?',
  doors: {
    explore: { name: 'Explore the gap', question: 'How unequal are the neighbourhoods?' },
    find: { name: 'Find services', question: 'What is nearby?' },
    place: { name: 'See the reach', question: 'Who lives too far away?' },
    present: { name: 'Show in a meeting', question: 'Large, step by step' },
  },
}
