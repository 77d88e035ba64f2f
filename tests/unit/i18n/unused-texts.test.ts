import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInStory } from '../../../src/i18n/nl/built-in-story.ts'
import { texts } from '../../../src/i18n/nl/index.ts'
import { own } from '../../../src/i18n/nl/own.ts'
import { present } from '../../../src/i18n/nl/present.ts'
import { share } from '../../../src/i18n/nl/share.ts'
import { textLeaves } from './text-leaves.ts'
import { unusedTexts } from './unused-texts.ts'

/** Words for the members of a contract, read by functions that take the member: no code names them. */
const READ_BY_ID = [/^format\./, /^own\.choices\.(unitNames|directions|valueKinds)\./]

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/^i18n\/(fr|en)\//.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
}

describe('every text', () => {
  it('is read by some code', () => {
    const leaves = textLeaves({ ...texts, share, present, builtInStory, own })
    const unused = unusedTexts(leaves, sourcesIn(join(import.meta.dirname, '../../../src')))
    expect(unused.filter((path) => !READ_BY_ID.some((known) => known.test(path)))).toEqual([])
  })
})

describe('finding unused texts', () => {
  const leaves = textLeaves({
    panel: { title: 'Titel', note: 'Noot', gone: 'Weg' },
    kinds: { a: { name: 'A', hint: 'a' }, b: { name: 'B', hint: 'b' } },
    failed: { whatHappened: 'Fout', whatToDo: 'Opnieuw' },
  })

  it('knows a name, a binding, an index and a whole', () => {
    const sources = [
      'texts.panel.title',
      'const { note } = ui.panel',
      'kinds[id].name',
      'tell(errors.failed)',
    ]
    expect(unusedTexts(leaves, sources)).toEqual(['panel.gone', 'kinds.a.hint', 'kinds.b.hint'])
  })

  it('takes a definition for no use', () => {
    const sources = ["const panel = { title: 'Titel', note: 'Noot', gone: 'Weg' }"]
    expect(unusedTexts(leaves, sources).slice(0, 3)).toEqual([
      'panel.title',
      'panel.note',
      'panel.gone',
    ])
  })
})
