/** Links that differ in one thing; walking through them makes one kind of change again and again. */
export interface ViewChange {
  readonly name: string
  readonly queries: readonly string[]
}

/** The first screen is that of the income per inhabitant in 2023. */
export const VIEW_CHANGES: readonly ViewChange[] = [
  { name: 'indicator', queries: ['?i=2233', '?i=2336', '?i=2531'] },
  { name: 'year', queries: ['?y=2018', '?y=2019', '?y=2020', '?y=2023'] },
  {
    name: 'measure',
    queries: ['?m=value', '?m=difference,region,absolute', '?m=rank', '?m=change,2019'],
  },
  {
    name: 'sectors, colours',
    queries: [
      '?x=sectors',
      '?x=sectors&k=quantile,5,yearShown',
      '?x=sectors&k=equalInterval,6,yearShown',
    ],
  },
  { name: 'sectors and back', queries: ['?x=sectors', '?y=2019'] },
  {
    name: 'definition',
    queries: ['?z=glossary', '?z=glossaryWithLaken', '?z=lowestClass', '?z=poorestFifth'],
  },
]
