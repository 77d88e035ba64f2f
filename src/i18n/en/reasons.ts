import type { Texts } from '../texts.ts'

export const reasons: Texts['reasons'] = {
  notAvailable: {
    label: 'Not available',
    sentence:
      'The publisher says that this figure is not available for this neighbourhood and this year.',
  },
  belowThreshold: {
    label: 'Below the threshold',
    sentence:
      'There are too few cases to show a figure, for example fewer than 200 inhabitants or too few sales.',
  },
  notAvailableOrBelowThreshold: {
    label: 'Not available or below the threshold',
    sentence:
      'The figure is not available or is below the threshold. The source does not say which of the two.',
  },
  notPublished: {
    label: 'Not published',
    sentence: 'The publisher does not publish this figure for this neighbourhood.',
  },
  emptyInSource: {
    label: 'Empty in the source',
    sentence: 'In the source the cell is empty. No reason is given.',
  },
  notInEdition: {
    label: 'Not in this edition',
    sentence:
      'The figure is not in the data this map was made with. The publisher may well have it.',
  },
  notInFile: {
    label: 'Not in this file',
    sentence: 'The file that was added does not name this neighbourhood for this year.',
  },
  uninhabited: {
    label: 'Uninhabited area',
    sentence:
      'This is a park, a cemetery, an industrial zone or a station. It does not count as a neighbourhood with figures.',
  },
  nothingToCompare: {
    label: 'No comparison possible',
    sentence:
      'This neighbourhood has a figure, but the group it is compared with has none for this year.',
  },
}
