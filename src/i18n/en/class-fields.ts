import type { Texts } from '../texts.ts'

/** What chooses the classes. */
export const classFields: Texts['ui']['classFields'] = {
  method: 'Division',
  methods: {
    rounded: 'Round limits',
    natural: 'Natural groups',
    quantile: 'As many neighbourhoods in each class',
    equalInterval: 'Classes of equal width',
    manual: 'Own limits',
  },
  count: 'Number of classes',
  scope: 'Limits',
  scopes: { allYears: 'The same for all years', yearShown: 'For the year shown only' },
  limits: 'Limits, separated by a semicolon',
  apply: 'Apply',
  wrong: 'Give ascending numbers, for example 18000; 21000; 24000.',
}
