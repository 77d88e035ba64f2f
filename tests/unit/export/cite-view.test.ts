import { describe, expect, it } from 'vitest'
import { citeView } from '../../../src/export/cite/cite-view.ts'
import { loadTakeOutTexts } from '../../../src/i18n/load-take-out-texts.ts'
import { publishedEdition, publishedFigure } from '../../support/published-edition.ts'
import { textLeaves } from '../i18n/text-leaves.ts'

const LINK = 'https://kaart.example/?v=1&y=2023'

async function citationIn(language: 'nl' | 'fr' | 'en') {
  const figure = await publishedFigure({ language })
  const texts = await loadTakeOutTexts(language)
  const cited = { figure, edition: publishedEdition.id, link: LINK, retrieved: '2026-11-24' }
  return citeView(cited, texts)
}

describe('a citation', () => {
  it('tells title, year, edition, source, day and link', async () => {
    const { text } = await citationIn('nl')
    expect(text).toMatch(
      /^Wijkwijzer \(2026\)\. Mediaan belastbaar inkomen, 2023 \[interactieve kaart\]\./,
    )
    expect(text).toContain('Editie september 2026.')
    expect(text).toContain('BISA')
    expect(text).toMatch(
      /Geraadpleegd op 24 november 2026, https:\/\/kaart\.example\/\?v=1&y=2023$/,
    )
  })

  it.each(['nl', 'fr', 'en'] as const)(
    'is BibTeX that a bibliography reads, in %s',
    async (language) => {
      const { bibtex } = await citationIn(language)
      const entry = /^@misc\{([a-z0-9-]+),\n([\s\S]*)\n\}$/.exec(bibtex)
      expect(entry?.[1]).toMatch(/^wijkwijzer-.*-2023$/)
      const fields = new Map(
        (entry?.[2] ?? '').split(',\n').map((line) => {
          const field = /^ {2}([a-z]+) = \{(.*)\}$/.exec(line)
          return [field?.[1], field?.[2]] as const
        }),
      )
      expect([...fields.keys()]).toEqual([
        'author',
        'title',
        'year',
        'edition',
        'howpublished',
        'note',
        'url',
        'urldate',
        'language',
      ])
      expect(fields.get('url')).toBe(LINK)
      expect(fields.get('urldate')).toBe('2026-11-24')
      expect(fields.get('year')).toBe('2026')
      // Outside the address nothing is left that TeX would read otherwise.
      expect(bibtex.replace(LINK, '')).not.toMatch(/(?<!\\)[&%$#_~^]/)
    },
  )

  it('keeps signs of TeX as they are', async () => {
    const figure = {
      title: '50% & meer_{x}',
      year: 2023,
      sourceLine: 'a\\b~c',
      language: 'nl',
    } as const
    const { bibtex } = citeView(
      { figure, edition: '2026-09', link: LINK, retrieved: '2026-11-24' },
      await loadTakeOutTexts('nl'),
    )
    expect(bibtex).toContain('title = {{50\\% \\& meer\\_\\{x\\}, 2023}}')
    expect(bibtex).toContain('a\\textbackslash{}b\\textasciitilde{}c')
  })

  it.each(['nl', 'fr', 'en'] as const)('has its words in %s', async (language) => {
    for (const { path, leaf } of textLeaves(await loadTakeOutTexts(language))) {
      expect(leaf, path).not.toBe('')
      if (language === 'fr' && typeof leaf === 'string')
        expect(leaf, path).not.toMatch(/ [;:?!»%]|« /u)
    }
  })
})
