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
  indicator: 'the indicator',
  year: 'the year',
  measure: 'the measure',
  zone: 'the outline of the arme sikkel (poor crescent)',
  comparison: 'the comparison',
  breakLines: 'the break lines',
  lens: 'the number of maps',
  selection: 'the chosen neighbourhood',
  municipality: 'the municipality',
  compared: 'the neighbourhoods side by side',
  classes: 'the classes',
  serviceTypes: 'the types of places',
  table: 'the table',
  language: 'the language',
  mode: 'map or table',
  camera: 'the position on the map',
  seed: 'the random draw',
}

export const errors: Texts['errors'] = {
  linkFields,
  startFailed: {
    whatHappened: 'The data of the map did not load.',
    whatStillWorks: 'The drawn map stays visible, with its legend and source.',
    whatToDo: 'Check your connection and reload the page.',
  },
  indicatorFailed: (indicatorName) => ({
    whatHappened: `The figures of ‘${indicatorName}’ did not load.`,
    whatStillWorks: 'The map still shows what was there. You can choose other indicators.',
    whatToDo: 'Try again in a moment.',
  }),
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
  webglUnavailable: {
    whatHappened: 'This browser can not draw the interactive map.',
    whatStillWorks:
      'The drawn map stays. Choosing, searching, the table and the profiles work as always; zooming and tilting do not, or only a little.',
    whatToDo: 'Turn on hardware acceleration (WebGL) in the browser, or use another browser.',
  },
  linkPartlyUnderstood: (fields) => ({
    whatHappened: `Part of the link was not understood: ${format.and(fields.map((field) => linkFields[field]))}.`,
    whatStillWorks: 'The rest of the link is kept. For that part the usual choice is on.',
    whatToDo: 'Choose again what you wanted to see, or ask for the link once more.',
  }),
  offline: {
    whatHappened: 'There is no internet connection.',
    whatStillWorks: 'Everything that has loaded keeps working.',
    whatToDo: 'Wait for a connection to load other figures.',
  },
  storageUnavailable: {
    whatHappened: 'The browser does not allow your preferences to be kept.',
    whatStillWorks: 'Everything works. Only your preferences are gone when you close the page.',
    whatToDo: 'Keep the link: it brings you back to what you see now.',
  },
  unexpected: {
    whatHappened: 'Something went wrong that we had not foreseen.',
    whatStillWorks: 'Your choices are still in the link of this page.',
    whatToDo: 'Reload the page.',
  },
}
