/** What chooses the classes. */
export const classFields = {
  method: 'Indeling',
  methods: {
    rounded: 'Ronde grenzen',
    natural: 'Natuurlijke groepen',
    quantile: 'Evenveel wijken per klasse',
    equalInterval: 'Even brede klassen',
    manual: 'Eigen grenzen',
  },
  count: 'Aantal klassen',
  scope: 'Grenzen',
  scopes: { allYears: 'Gelijk voor alle jaren', yearShown: 'Alleen voor het getoonde jaar' },
  limits: 'Grenzen, gescheiden door een puntkomma',
  apply: 'Toepassen',
  wrong: 'Geef oplopende getallen, bijvoorbeeld 18000; 21000; 24000.',
}
