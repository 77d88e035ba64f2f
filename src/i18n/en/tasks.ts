import type { Texts } from '../texts.ts'

export const tasks: Texts['ui']['tasks'] = {
  label: 'What did you come for?',
  doors: {
    explore: { name: 'Explore the gap', question: 'How unequal are the neighbourhoods?' },
    find: { name: 'Find services', question: 'What is nearby?' },
    place: {
      name: 'See the reach',
      question: 'Who lives too far, and where would one more place help?',
    },
  },
}
