import { describe, expect, it } from 'vitest'
import { indexIndicators, searchIndicators } from '../../../src/core/search/search-indicators.ts'

const index = indexIndicators([
  {
    id: '2336',
    text: {
      name: 'Mediaan inkomen',
      description: 'Het inkomen in het midden van alle aangiften.',
    },
    keywords: ['loon', 'armoede'],
  },
  {
    id: '2233',
    text: {
      name: 'Werkloosheid',
      description: 'Aandeel werkzoekenden in de beroepsbevolking.',
    },
    keywords: ['werk', 'baan', 'inkomen uit werk'],
  },
  {
    id: '2449',
    text: {
      name: 'Fijn stof',
      description: 'Concentratie van stofdeeltjes in de lucht, per wijk; geen inkomen.',
    },
    keywords: ['luchtkwaliteit', 'PM2.5'],
  },
])

const found = (query: string) => searchIndicators(index, query).map(({ id }) => id)

describe('searchIndicators', () => {
  it('puts a name before a keyword before a description', () => {
    expect(searchIndicators(index, 'inkomen')).toEqual([
      { id: '2336', matchedIn: 'name', matchedText: 'Mediaan inkomen' },
      { id: '2233', matchedIn: 'keyword', matchedText: 'inkomen uit werk' },
      {
        id: '2449',
        matchedIn: 'description',
        matchedText: 'Concentratie van stofdeeltjes in de lucht, per wijk; geen inkomen.',
      },
    ])
  })

  it('puts a name that starts with the query before everything else', () => {
    expect(found('werk')).toEqual(['2233'])
    expect(searchIndicators(index, 'werk')[0]?.matchedIn).toBe('name')
  })

  it('finds words that are spread over name, keywords and description', () => {
    expect(found('armoede aangiften')).toEqual(['2336'])
  })

  it('finds a keyword with marks', () => {
    expect(found('pm2.5')).toEqual(['2449'])
  })

  it('forgives typing errors in names and keywords, not in descriptions', () => {
    expect(found('inkmen')).toEqual(['2336', '2233'])
    expect(found('luchtkwalitiet')).toEqual(['2449'])
    expect(found('concentrtie')).toEqual([])
  })

  it('finds nothing for an empty query', () => {
    expect(found(' ')).toEqual([])
  })
})
