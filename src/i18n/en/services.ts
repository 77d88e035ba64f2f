import type { Texts } from '../texts.ts'

export const services: Texts['services'] = {
  communityCentre: {
    one: 'community centre',
    other: 'community centres',
    description: 'Open house for culture and meeting in the neighbourhood, in Dutch.',
    coverage: 'The list is complete. A centre whose place is not known is not on the map.',
  },
  library: {
    one: 'library',
    other: 'libraries',
    description: 'Dutch-language public library.',
    coverage: 'The list is complete, but for one uncertain place that we left out.',
  },
  localServiceCentre: {
    one: 'local service centre',
    other: 'local service centres',
    description: 'Neighbourhood centre for care and meeting, mainly for older people.',
    coverage: 'The list is not complete, and the place of some centres is not known.',
  },
  welcomeAndLanguage: {
    one: 'welcome and language point',
    other: 'welcome and language points',
    description: 'Help for people who are finding their way, and places to learn Dutch.',
    coverage: 'The list is not complete.',
  },
  welfareAndHealth: {
    one: 'welfare and health point',
    other: 'welfare and health points',
    description: 'Help with welfare, health and family, such as a community health centre.',
    coverage: 'The list is not complete.',
  },
  culture: {
    one: 'arts centre',
    other: 'arts centres',
    description: 'House for theatre, film, art or debate.',
    coverage: 'The list is not complete.',
  },
  youth: {
    one: 'place for young people',
    other: 'places for young people',
    description: 'Youth centre, youth work or play scheme.',
    coverage: 'The list is not complete.',
  },
  education: {
    one: 'place of education',
    other: 'places of education',
    description: 'Dutch-language school, academy or adult education.',
    coverage:
      'This is not the official list of schools. The language comes from a tag or from the name.',
  },
  childcare: {
    one: 'place for young children',
    other: 'places for young children',
    description: 'Dutch-language childcare.',
    coverage: 'The list holds only part of the childcare.',
  },
  own: {
    one: 'service of your own',
    other: 'services of your own',
    description: 'Services that you added yourself. They are in this browser only.',
    coverage: 'The list comes from your own file; we have not checked it.',
  },
}
