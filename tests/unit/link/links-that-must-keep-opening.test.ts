import { describe, expect, it } from 'vitest'
import { decodeView } from '../../../src/state/link/decode-view.ts'
import links from './links-that-must-keep-opening.json'

/**
 * What a link that leaves a part out has meant since version 1. When this no longer holds because
 * a default changed, the former default belongs in a migration (`link-migrations.ts`), not here.
 */
const OMITTED_IN_VERSION_1 = {
  indicator: '2336',
  year: 2023,
  measure: { kind: 'value' },
  zone: { kind: 'glossary' },
  selection: null,
  municipality: null,
  classes: { kind: 'computed', method: 'rounded', count: 7, scope: 'allYears' },
  serviceTypes: [],
  table: { sortBy: 'rank', order: 'ascending', query: '' },
  language: 'nl',
  mode: 'map',
  camera: null,
  comparison: { kind: 'rest' },
  breakLines: 'hidden',
  lens: { kind: 'single' },
  compared: [],
  seed: 1,
}

describe('links that must keep opening', () => {
  it.each(links)('?$link', ({ link, view }) => {
    expect(decodeView(link, 'nl')).toMatchObject({
      view: { ...OMITTED_IN_VERSION_1, ...view },
      ignored: [],
    })
  })
})
