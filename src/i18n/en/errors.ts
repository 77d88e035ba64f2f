import type { Texts } from '../texts.ts'
import { format } from './format.ts'

const linkFields: Texts['errors']['linkFields'] = {
  task: 'the task',
  origin: 'where you start from',
  reach: 'the reach on foot',
  scenario: 'the scenario',
  aim: 'whom a new place is for',
  display: 'the display for a room',
  naming: 'the names in one or two languages',
  indicator: 'the figure',
  year: 'the year',
  measure: 'the measure',
  zone: 'the definition of the arme sikkel (poor crescent)',
  comparison: 'the comparison',
  breakLines: 'the break lines',
  lens: 'the number of maps',
  selection: 'the chosen neighbourhood',
  municipality: 'the municipality',
  compared: 'the neighbourhoods side by side',
  classes: 'the classes',
  serviceTypes: 'the types of services',
  table: 'the table',
  language: 'the language',
  mode: 'map or table',
  camera: 'the position on the map',
  seed: 'the random draw',
}

export const errors: Texts['errors'] = {
  linkFields,
  indicatorFailed: (indicatorName) => ({
    whatHappened: `The figures of ‘${indicatorName}’ did not load.`,
    whatStillWorks: 'The map still shows what was there. You can choose other figures.',
    whatToDo: 'Try again in a moment.',
  }),
  otherEdition: {
    whatHappened:
      'This file of figures does not belong to this page. Perhaps it was renewed while the page was open.',
    whatStillWorks: 'The map still shows what was there. Your choice is in the address.',
    whatToDo: 'Load the page again.',
  },
  scenarioFailed: {
    whatHappened: 'The scenario could not be computed.',
    whatStillWorks: 'The map and the figures still show what was there. The change is in the link.',
    whatToDo: 'Try again, or undo the change.',
  },
  servicesFailed: {
    whatHappened: 'The list of centres and services did not load.',
    whatStillWorks: 'The neighbourhoods, the figures and the table work as always.',
    whatToDo: 'Switch the points off and on to try again.',
  },
  languageFailed: (languageName) => ({
    whatHappened: `The texts in ${languageName} did not load.`,
    whatStillWorks: 'Everything keeps working in the present language.',
    whatToDo: 'Choose the language again when you are back online.',
  }),
  linkPartlyUnderstood: (fields) => ({
    whatHappened: `Part of the link was not understood: ${format.and(fields.map((field) => linkFields[field]))}.`,
    whatStillWorks: 'The rest of the link is kept. For that part the usual choice is on.',
    whatToDo: 'Choose again what you wanted to see, or ask for the link once more.',
  }),
  linkNeedsOwnData: ({ indicators, services }) => ({
    whatHappened: `This link rests on data that someone added: ${format.and([
      ...indicators.map((id) => `a figure (${id})`),
      ...(services === 'needed' ? ['services of their own'] : []),
    ])}. They are not in this browser.`,
    whatStillWorks: 'The rest of the link was taken over. The map shows the usual figure.',
    whatToDo: 'Ask whoever gave you the link for the file, and add it under ‘Your own data’.',
  }),
}
