import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { decodeView, LINK_MAX_CHARACTERS } from '../../../src/state/link/decode-view.ts'

/** One good text and one bad text for every parameter, and what the good one means. */
const PARAMETERS: readonly {
  readonly key: string
  readonly good: string
  readonly bad: string
  readonly means: Partial<ViewState>
}[] = [
  { key: 'i', good: '2233', bad: 'constructor', means: { indicator: '2233' } },
  { key: 'y', good: '2018', bad: '2018.5', means: { year: 2018 } },
  {
    key: 'm',
    good: 'change,2005',
    bad: 'change',
    means: { measure: { kind: 'change', sinceYear: 2005 } },
  },
  {
    key: 'z',
    good: 'glossaryWithLaken',
    bad: 'toString',
    means: { zone: { kind: 'glossaryWithLaken' } },
  },
  {
    key: 'r',
    good: 'zone,lowestClass',
    bad: 'zone,own',
    means: { comparison: { kind: 'zone', zone: 'lowestClass' } },
  },
  { key: 'b', good: 'shown', bad: 'yes', means: { breakLines: 'shown' } },
  {
    key: 'x',
    good: 'smallMaps,2336,2233',
    bad: 'smallMaps,2336,2336',
    means: { lens: { kind: 'smallMaps', indicators: ['2336', '2233'] } },
  },
  { key: 'p', good: '111.12', bad: '12.13.14.15.16', means: { compared: [111, 12] } },
  { key: 'e', good: '4294967295', bad: '4294967296', means: { seed: 4_294_967_295 } },
  { key: 'w', good: '12', bad: 'twaalf', means: { selection: 12 } },
  { key: 'g', good: '21004', bad: '2100', means: { municipality: '21004' } },
  {
    key: 'k',
    good: 'manual,-1.5,0,20000',
    bad: 'manual,3,2',
    means: { classes: { kind: 'manual', limits: [-1.5, 0, 20000] } },
  },
  {
    key: 's',
    good: 'library,communityCentre',
    bad: 'casino',
    means: { serviceTypes: ['communityCentre', 'library'] },
  },
  {
    key: 't',
    good: 'value,descending',
    bad: 'value,sideways',
    means: { table: { sortBy: 'value', order: 'descending', query: '' } },
  },
  {
    key: 'q',
    good: 'ukkel',
    bad: 'u'.repeat(81),
    means: { table: { ...DEFAULT_VIEW.table, query: 'ukkel' } },
  },
  { key: 'l', good: 'fr', bad: 'de', means: { language: 'fr' } },
  { key: 'd', good: 'table', bad: 'globe', means: { mode: 'table' } },
  {
    key: 'c',
    good: '4.35,50.85,12',
    bad: '4.35,50.85',
    means: {
      camera: { longitude: 4.35, latitude: 50.85, zoom: 12, bearingDegrees: 0, pitchDegrees: 0 },
    },
  },
]

const ALL_GOOD: ViewState = {
  ...DEFAULT_VIEW,
  ...Object.assign({}, ...PARAMETERS.map(({ means }) => means)),
  table: { sortBy: 'value', order: 'descending', query: 'ukkel' },
}

describe('decodeView', () => {
  it.each(PARAMETERS)('reads $key alone', ({ key, good, means }) => {
    expect(decodeView(`?${key}=${good}`, 'nl')).toEqual({
      view: { ...DEFAULT_VIEW, ...means },
      ignored: [],
      told: [key],
    })
  })

  it.each(PARAMETERS)('lets a bad $key fall back alone, and lists it', ({ key, bad }) => {
    const query = PARAMETERS.map((p) => `${p.key}=${p.key === key ? bad : p.good}`).join('&')
    const without = PARAMETERS.filter((p) => p.key !== key)
      .map((p) => `${p.key}=${p.good}`)
      .join('&')
    const { view, ignored, told } = decodeView(query, 'nl')
    expect(view).toEqual(decodeView(without, 'nl').view)
    expect(view).not.toEqual(ALL_GOOD)
    expect(ignored).toEqual([key])
    expect(told).not.toContain(key)
  })

  it('reads all of them together, in any order', () => {
    const pairs = PARAMETERS.map(({ key, good }) => `${key}=${good}`)
    expect(decodeView(pairs.join('&'), 'en').view).toEqual(ALL_GOOD)
    expect(decodeView(pairs.reverse().join('&'), 'en').view).toEqual(ALL_GOOD)
  })

  it.each<[string, Partial<ViewState>]>([
    ['m=rank', { measure: { kind: 'rank' } }],
    ['m=stability', { measure: { kind: 'stability' } }],
    [
      'm=difference,zone,relative',
      { measure: { kind: 'difference', reference: 'zone', form: 'relative' } },
    ],
    ['z=belowRegion,85', { zone: { kind: 'belowRegion', percent: 85 } }],
    ['z=lowLowCluster', { zone: { kind: 'lowLowCluster' } }],
    ['z=own', { zone: { kind: 'own', name: '', districts: [] } }],
    ['z=own,14.12.14,a,b', { zone: { kind: 'own', name: 'a,b', districts: [12, 14] } }],
    ['r=region', { comparison: { kind: 'region' } }],
    ['r=municipality,21012', { comparison: { kind: 'municipality', nis: '21012' } }],
    ['x=bivariate,2233', { lens: { kind: 'bivariate', second: '2233' } }],
  ])('reads %s', (link, means) => {
    const { view, ignored } = decodeView(link, 'nl')
    expect(view).toEqual({ ...DEFAULT_VIEW, ...means })
    expect(ignored).toEqual([])
  })

  it.each([
    'm=difference,region',
    'm=difference,nowhere,absolute',
    'z=belowRegion',
    'z=belowRegion,49',
    'z=own,12.x',
    'z=own,0',
    `z=own,1,${'n'.repeat(41)}`,
    'r=municipality,Ukkel',
    'x=bivariate',
    'x=smallMaps',
    'x=smallMaps,1,2,3,4,5,6,7',
    'e=-1',
  ])('refuses %s', (link) => {
    const { view, ignored } = decodeView(link, 'nl')
    expect(view).toEqual(DEFAULT_VIEW)
    expect(ignored).toEqual([link[0]])
  })

  it('gives the default view in the language of the reader for an empty link', () => {
    expect(decodeView('', 'fr')).toEqual({
      view: { ...DEFAULT_VIEW, language: 'fr' },
      ignored: [],
      told: [],
    })
  })

  it('keeps the language of the reader when the link names an unknown one', () => {
    const decoded = decodeView('l=de', 'fr')
    expect(decoded.view.language).toBe('fr')
    expect(decoded.told).toEqual([])
  })

  it('lists unknown keys, prototype keys among them, and reads the rest', () => {
    const { view, ignored } = decodeView('__proto__=1&constructor=2&utm_source=x&w=3', 'nl')
    expect(view).toEqual({ ...DEFAULT_VIEW, selection: 3 })
    expect(ignored).toEqual(['__proto__', 'constructor', 'utm_source'])
  })

  it('takes the first of a repeated key and lists it', () => {
    const { view, ignored } = decodeView('y=2018&y=2019', 'nl')
    expect(view.year).toBe(2018)
    expect(ignored).toEqual(['y'])
  })

  it('keeps the known service types and lists `s` when one is unknown', () => {
    const { view, ignored } = decodeView('s=library,casino', 'nl')
    expect(view.serviceTypes).toEqual(['library'])
    expect(ignored).toEqual(['s'])
  })

  it.each(['w', 'g', 'p', 's', 'q', 'c'])('reads an empty %s as none', (key) => {
    expect(decodeView(`${key}=`, 'nl')).toEqual({ view: DEFAULT_VIEW, ignored: [], told: [key] })
  })

  it('reads links in which & was turned into &amp;', () => {
    const { view, ignored } = decodeView('i=2233&amp;y=2018', 'nl')
    expect([view.indicator, view.year, ignored]).toEqual(['2233', 2018, []])
  })

  it('does not read beyond the maximum length, nor half a field at its end', () => {
    const filler = `x=${'a'.repeat(LINK_MAX_CHARACTERS - 'y=2018&x=&w=1'.length)}`
    const { view, ignored } = decodeView(`y=2018&${filler}&w=12&g=21004`, 'nl')
    expect(view).toEqual({ ...DEFAULT_VIEW, year: 2018 })
    expect(ignored).toEqual(['w', 'x'])
  })

  it.each(['0', '2', '-1', '1.0', 'een', '', '99999'])('lists version "%s" and reads on', (v) => {
    const { view, ignored } = decodeView(`v=${v}&w=12`, 'nl')
    expect(view.selection).toBe(12)
    expect(ignored).toEqual(['v'])
  })

  it.each(['0x10', ' 12', '12 ', '1e1000', 'NaN', '١٢', '12,13'])(
    'refuses "%s" as a wijk',
    (text) => {
      expect(decodeView(`w=${encodeURIComponent(text)}`, 'nl').view.selection).toBeNull()
    },
  )
})
