import { describe, expect, it } from 'vitest'
import type { ServiceWalk } from '../../../src/core/access/nearest-services.ts'
import { districtAtPoint } from '../../../src/core/districts/district-at-point.ts'
import type { Service } from '../../../src/core/services/service.ts'
import { dutchTexts } from '../../../src/i18n/load-texts.ts'
import { filterServices } from '../../../src/ui/find/filter-services.ts'
import { sourceFacts, typeFacts } from '../../../src/ui/find/list-facts.ts'
import { groupServices } from '../../../src/ui/find/service-groups.ts'
import { toldMinutes, walkText } from '../../../src/ui/find/walk-text.ts'
import { reportAddress } from '../../../src/ui/services/report-address.ts'
import { sourceDateText } from '../../../src/ui/services/source-date-text.ts'
import { publishedEdition, publishedLoader } from '../../support/published-edition.ts'

const catalogue = await publishedLoader.loadServices(publishedEdition)
const { services } = catalogue
const plain = (text: string | null): string | null =>
  text?.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ') ?? null

const ofType = (type: Service['type']): readonly Service[] =>
  services.filter((service) => service.type === type)

function some(services: readonly Service[]): Service {
  const [first] = services
  if (!first) throw new RangeError('no such service')
  return first
}

const walk = (metres: number): ServiceWalk => ({
  kind: 'reachable',
  metres,
  minutes: metres / 80,
})

describe('the list of services', () => {
  it('holds every service of the types shown once, and no other', () => {
    const groups = groupServices(services, ['culture', 'library'], null, 'nl')
    expect(groups.map(({ type }) => type)).toEqual(['library', 'culture'])
    const ids = groups.flatMap(({ rows }) => rows.map(({ service }) => service.id))
    const expected = [...ofType('library'), ...ofType('culture')].map(({ id }) => id)
    expect(ids.toSorted()).toEqual(expected.toSorted())
  })

  it('puts the shortest walk first, then no way on foot, then no place', () => {
    const libraries = ofType('library')
    const unplaced = libraries.filter(({ point }) => point === null)
    const [far, near, cutOff] = libraries.filter(({ point }) => point !== null)
    const listed = [...unplaced, far, cutOff, near].filter((one) => one !== undefined)
    const walks = new Map<string, ServiceWalk>([
      [far?.id ?? '', walk(900)],
      [near?.id ?? '', walk(100)],
      [cutOff?.id ?? '', { kind: 'notReachable' }],
      ...unplaced.map(({ id }) => [id, { kind: 'noPoint' }] as const),
    ])
    const [group] = groupServices(listed, ['library'], walks, 'nl')
    expect(group?.rows.map(({ service }) => service.id)).toEqual([
      near?.id,
      far?.id,
      cutOff?.id,
      ...unplaced.map(({ id }) => id),
    ])
  })

  it('without a place to walk from goes by name', () => {
    const [group] = groupServices(services, ['communityCentre'], null, 'nl')
    const names = group?.rows.slice(0, -1).map(({ service }) => service.name.nl) ?? []
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'nl')))
  })
})

describe('the words for a walk', () => {
  const placed = some(ofType('library').filter(({ certainty }) => certainty === 'building'))
  const toStreet = some(services.filter(({ certainty }) => certainty === 'street'))
  const unplaced = some(services.filter(({ point }) => point === null))

  it('rounds minutes up, so that who is told 15 is there within 15', () => {
    expect(toldMinutes(0)).toBe(1)
    expect(toldMinutes(14.99)).toBe(15)
    expect(toldMinutes(15)).toBe(15)
    expect(toldMinutes(15 + 1e-9)).toBe(15)
    expect(toldMinutes(15.01)).toBe(16)
  })

  it('tells minutes and metres, to ten metres', () => {
    const row = { service: placed, walk: walk(469.3) }
    expect(plain(walkText(row, dutchTexts))).toBe('6 minuten · 470 m')
    expect(plain(walkText({ ...row, walk: walk(1546) }, dutchTexts))).toBe('20 minuten · 1,6 km')
  })

  it('is about when the place is known to the street only', () => {
    const text = walkText({ service: toStreet, walk: walk(80) }, dutchTexts)
    expect(plain(text)).toBe('ongeveer 1 minuut · 80 m')
  })

  it('says what is not known', () => {
    const unreachable = walkText({ service: placed, walk: { kind: 'notReachable' } }, dutchTexts)
    expect(unreachable).toBe('geen weg te voet gekend')
    expect(walkText({ service: unplaced, walk: null }, dutchTexts)).toBe('plek niet gekend')
    expect(walkText({ service: placed, walk: null }, dutchTexts)).toBeNull()
  })
})

describe('filtering the list', () => {
  const everything = { text: '', district: null, municipality: null }

  it('by wijk, or else by municipality', () => {
    expect(filterServices(services, everything)).toEqual(services)
    const inWijk = filterServices(services, { ...everything, district: 2, municipality: '21001' })
    expect(inWijk.length).toBeGreaterThan(0)
    expect(inWijk).toEqual(services.filter(({ district }) => district === 2))
    const inAnderlecht = filterServices(services, { ...everything, municipality: '21001' })
    expect(inAnderlecht).toEqual(services.filter(({ municipality }) => municipality === '21001'))
  })

  it('by name or address, forgiving', () => {
    const named = filterServices(services, { ...everything, text: 'kriekelar' })
    expect(named.map(({ name }) => name.nl)).toContain('GC De Kriekelaar')
    expect(filterServices(services, { ...everything, text: 'zzzzqq' })).toEqual([])
  })
})

describe('facts on the list', () => {
  it('add up to the list', () => {
    const facts = typeFacts(services)
    const total = (count: (one: (typeof facts)[number]) => number): number =>
      facts.reduce((sum, one) => sum + count(one), 0)
    expect(facts).toHaveLength(9)
    expect(total(({ listed }) => listed)).toBe(337)
    expect(total(({ onMap }) => onMap)).toBe(324)
    expect(total(({ withoutPlace }) => withoutPlace)).toBe(13)
    expect(total(({ toStreet }) => toStreet)).toBe(15)
    expect(sourceFacts(services)).toEqual({ fromOpenStreetMap: 280, extractDate: '2026-05-16' })
  })

  it('give every reason for leaving out in Dutch', () => {
    const { reasons } = dutchTexts.ui.find.about
    expect(catalogue.omitted.map(({ id }) => id).toSorted()).toEqual(
      Object.keys(reasons).toSorted(),
    )
  })
})

describe('where to report an error', () => {
  const [openStreetMap, page] = ['OpenStreetMap, extract of 2026-05-16', 'https://a.be/']

  it('is where the facts come from', () => {
    expect(reportAddress({ source: openStreetMap, point: [4.35, 50.85], website: page })).toEqual({
      kind: 'map',
      address: 'https://www.openstreetmap.org/note/new#map=19/50.85/4.35',
    })
    const site = { kind: 'site', address: page }
    expect(reportAddress({ source: openStreetMap, point: null, website: page })).toEqual(site)
    expect(reportAddress({ source: page, point: [4.35, 50.85], website: page })).toEqual(site)
    expect(reportAddress({ source: page, point: null, website: '' })).toEqual({ kind: 'none' })
  })
})

describe('the date of a source', () => {
  it.each([
    { date: '2026-05-16', text: '16 mei 2026' },
    { date: '2022-09', text: 'september 2022' },
    { date: '2020', text: '2020' },
    { date: 'c. 2015', text: 'c. 2015' },
    { date: 'n.d. (old page)', text: null },
    { date: '', text: null },
  ])('"$date" is $text', ({ date, text }) => {
    expect(plain(sourceDateText(date, dutchTexts.format))).toBe(text)
  })

  it('is a text for every service', () => {
    for (const { sourceDate } of services) {
      expect(() => sourceDateText(sourceDate, dutchTexts.format)).not.toThrow()
    }
  })
})

describe('the district at a point', () => {
  it('is that of nearly all services, whose district the build found on fuller outlines', async () => {
    const { districts } = await publishedLoader.loadGeometry(publishedEdition)
    const placed = services.flatMap(({ point, district }) => (point ? [{ point, district }] : []))
    const same = placed.filter(
      ({ point, district }) => districtAtPoint(districts, point) === district,
    )
    expect(placed).toHaveLength(324)
    expect(same.length).toBeGreaterThanOrEqual(320)
    expect(districtAtPoint(districts, [4.7, 50.88])).toBeNull()
  })
})
