/** Facts with one count in them, as the parameters of a text. */
type Sample = (count: number) => readonly unknown[]

const zone = { kind: 'glossary', districts: 20 } as const
const size = (counted: number, total = 20) => ({ counted, total })
const groups = (count: number) => ({
  zone,
  zoneSize: size(count),
  other: { kind: 'rest' },
  otherSize: size(98, 98),
})
const subject = { subject: 'x', year: 2023 }
const since = { ...subject, sinceYear: 2019 }
const amount = { sign: 'less', amount: 'y' }
const extremes = { highest: 'h', highestValue: 'hv', lowest: 'l', lowestValue: 'lv' }
const published = { kind: 'published' } as const
const difference = {
  ...subject,
  all: size(118, 118),
  reference: published,
  referenceValue: 'r',
  below: 5,
  above: 5,
  lowest: 'l',
  highest: 'h',
  places: null,
}
const rank = {
  ...subject,
  ...extremes,
  zone,
  zoneSize: size(20),
  all: size(118, 118),
  zoneInLowerHalf: 5,
}
const stability = { districts: 118, definitions: 6, inAll: 5, inSome: 5, inNone: 5, year: 2023 }
const reach = (counted: object) => ({
  type: 'library',
  minutes: 10,
  list: 'complete',
  counted: { placed: 5, toStreet: 0, unplaced: 0, ...counted },
})

/** For every text that is made of facts with a count: the facts, one count at a time. */
export const FACT_SAMPLES: Readonly<Record<string, Readonly<Record<string, Sample>>>> = {
  'sectors.sectors.declarations': { count: (n) => [n] },
  'sectors.sectors.subtitle': {
    counted: (n) => [2019, n, 26, 'wholeRegion'],
    missing: (n) => [2019, 658, n, 'wholeRegion'],
  },
  'sectors.sectors.sentence': {
    districts: (n) => [
      {
        year: 2019,
        counted: 'wholeRegion',
        typical: 't',
        districts: n,
        district: 'd',
        lowest: 'l',
        lowestSector: 'ls',
        highest: 'h',
        highestSector: 'hs',
        withinShare: null,
      },
    ],
  },
  'figure.figure.sentence.gap': {
    zone: (n) => [{ ...subject, ...groups(n), zoneMean: 'z', difference: amount, relative: null }],
    other: (n) => [
      {
        ...subject,
        ...groups(20),
        otherSize: size(n, 98),
        zoneMean: 'z',
        difference: amount,
        relative: null,
      },
    ],
  },
  'figure.figure.sentence.persons': {
    zone: (n) => [groups(20), { zone: n, rest: 5 }],
    rest: (n) => [groups(20), { zone: 5, rest: n }],
  },
  'figure.figure.sentence.change': {
    zone: (n) => [{ ...since, ...groups(n), zoneChange: amount, restChange: amount }],
  },
  'figure.figure.sentence.range': {
    all: (n) => [{ ...subject, all: size(n, n), lowest: 'l', highest: 'h', region: null }],
  },
  'figure.figure.sentence.changeRange': {
    all: (n) => [{ ...since, all: size(n, n), lowest: 'l', highest: 'h' }],
  },
  'figure.figure.sentence.total': {
    all: (n) => [{ ...subject, all: size(n, n), sum: 's', largest: 'g', largestValue: 'gv' }],
  },
  'figure.figure.sentence.totalChange': {
    all: (n) => [{ ...since, all: size(n, n), sum: 's', largest: 'g', largestValue: 'gv' }],
  },
  'figure.figure.sentence.extremes': { all: (n) => [{ ...subject, ...extremes, all: size(n, n) }] },
  'figure.figure.sentence.changeExtremes': {
    all: (n) => [{ ...since, ...extremes, all: size(n, n) }],
  },
  'figure.figure.sentence.difference': {
    below: (n) => [{ ...difference, below: n }],
    above: (n) => [{ ...difference, above: n }],
    all: (n) => [{ ...difference, all: size(n, n) }],
  },
  'figure.figure.sentence.rank': {
    inLowerHalf: (n) => [{ ...rank, zoneInLowerHalf: n }],
    all: (n) => [{ ...rank, all: size(n, n) }],
  },
  'figure.figure.sentence.stability': {
    districts: (n) => [{ ...stability, districts: n }],
    inAll: (n) => [{ ...stability, inAll: n }],
    inSome: (n) => [{ ...stability, inSome: n }],
    inNone: (n) => [{ ...stability, inNone: n }],
  },
  'figure.figure.basis.reference': {
    region: (n) => [{ kind: 'region', counted: n }],
    zone: (n) => [{ kind: 'zone', zone, counted: n }],
    rest: (n) => [{ kind: 'rest', zone, counted: n }],
  },
  'figure.figure.legend.reference': {
    region: (n) => [{ kind: 'region', counted: n }, 'x'],
    zone: (n) => [{ kind: 'zone', zone, counted: n }, 'x'],
  },
  'figure.figure.legend.otherMean': { counted: (n) => [{ kind: 'rest' }, size(n, 98)] },
  'figure.figure.district.rankOnly': {
    of: (n) => [{ place: 'p', rank: 3, of: n, figure: 'f', year: 2023 }],
  },
  'zones.zones.label': { districts: (n) => [{ kind: 'glossary', districts: n }] },
  'zones.zones.ofZone': { districts: (n) => [{ kind: 'glossary', districts: n }] },
  'zones.zones.definition': { districts: (n) => [{ kind: 'glossary', districts: n }] },
  'portrait.portrait.outsideZone': { districts: (n) => [{ kind: 'glossary', districts: n }] },
  'reach-indicator.reachIndicator': {
    placed: (n) => [reach({ placed: n })],
    unplaced: (n) => [reach({ unplaced: n })],
    toStreet: (n) => [reach({ toStreet: n })],
  },
}
