import { spawnSync } from 'node:child_process'
import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { faultsOfBuild } from './support/faults-of-build.ts'
import { copyOfData } from './support/faulty-data.ts'
import { cell, line } from './support/faulty-rows.ts'
import { folderContent } from './support/folder-content.ts'
import { BUILD_SCRIPT, TSX } from './support/paths.ts'

const FIGURES = 'indicators/district_indicators.csv'
const DISTRICTS = 'geo/monitoring_districts.geojson'

const data = copyOfData()
afterEach(() => data.restore())
afterAll(() => data.remove())

/** Changes the features of a GeoJSON text. */
const features =
  (change: (list: FeatureCollection<Polygon | MultiPolygon>['features']) => void) =>
  (text: string) => {
    const collection = JSON.parse(text)
    change(collection.features)
    return JSON.stringify(collection)
  }

describe('a fault in a table stops the build with file, row and reason', () => {
  it.each([
    ['a duplicate key', FIGURES, line(7, (row) => `${row}\n${row}`), 'line 8', /duplicate key/],
    ['an unknown district', FIGURES, cell(7, 0, '119'), 'line 7', /unknown district 119/],
    ['an unknown indicator', FIGURES, cell(7, 1, '9999'), 'line 7', /unknown indicator 9999/],
    ['an impossible year', FIGURES, cell(7, 2, '20203'), 'line 7', /year "20203"/],
    ['a value out of range', FIGURES, cell(7, 3, '-5'), 'line 7', /value -5 is out of range/],
    ['a value that is no number', FIGURES, cell(7, 3, '1e4'), 'line 7', /"1e4" is no number/],
    ['an unknown flag', FIGURES, cell(7, 4, 'maybe'), 'line 7', /unknown flag "maybe"/],
    ['a value with a missing flag', FIGURES, cell(7, 4, 'ND'), 'line 7', /with the flag ND/],
    ['no value with the flag ok', FIGURES, cell(7, 3, ''), 'line 7', /no value with the flag ok/],
    ['an unknown source', FIGURES, cell(7, 5, 's99'), 'line 7', /unknown source s99/],
    [
      'a row with a cell too few',
      FIGURES,
      line(7, (row) => row.replace(/,[^,]*$/, '')),
      'line 7',
      /5 cells/,
    ],
    [
      'a source without a publisher',
      'indicators/sources.csv',
      cell(3, 1, ''),
      'line 3',
      /missing provenance: publisher/,
    ],
    [
      'a regional value twice',
      'indicators/region_benchmarks.csv',
      line(3, (row) => `${row}\n${row}`),
      'line 4',
      /duplicate key/,
    ],
    [
      'an unknown unit',
      'indicators/definitions.csv',
      cell(2, 3, 'francs'),
      'line 2',
      /unknown unit "francs"/,
    ],
    [
      'a unit that is not the published one',
      'indicators/definitions.csv',
      cell(2, 3, 'percent'),
      'line',
      /is not the percent of 2336/,
    ],
    [
      'an unknown service type',
      'services/services.csv',
      cell(2, 1, 'kiosk'),
      'line 2',
      /unknown service type "kiosk"/,
    ],
    [
      'an unknown municipality',
      'services/services.csv',
      cell(2, 8, 'Gent'),
      'line 2',
      /unknown municipality "Gent"/,
    ],
    [
      'a service outside the region',
      'services/services.csv',
      cell(2, 10, '4.6'),
      'line 2',
      /lies in no district/,
    ],
    [
      'an unknown district in a zone',
      'definitions/zones.json',
      (text: string) => text.replace(/(\s)118(\s)/, '$1119$2'),
      'zone secondCrown',
      /unknown district 119/,
    ],
    [
      'a member of the arme sikkel twice',
      'definitions/arme_sikkel.json',
      (text: string) => text.replace(/"mdrc": ?8,/, '"mdrc": 2,'),
      'zone armeSikkel',
      /duplicate district 2/,
    ],
    [
      'a district in two crowns',
      'definitions/zones.json',
      (text: string) => text.replace(/(\s)118(\s)/, '$11$2'),
      'district 1 |',
      /in 2 of vijfhoek, firstCrown, secondCrown/,
    ],
  ])('%s', (_, file, change, place, reason) => {
    data.edit(file, change)
    const faults = faultsOfBuild(data)
    const found = faults.filter((fault) => fault.includes(` | ${place}`) && reason.test(fault))
    expect(found, faults.slice(0, 5).join('\n')).not.toEqual([])
  })

  it('shows all faults of a stage at once', () => {
    data.edit(FIGURES, (text) => cell(9, 0, '119')(cell(7, 3, '-5')(text)))
    expect(faultsOfBuild(data).filter((fault) => fault.startsWith(FIGURES))).toHaveLength(2)
  })
})

describe('missing provenance stops the build', () => {
  it('of a file without an entry', () => {
    data.editWithoutRegister('sources.json', (text) =>
      text.replace('walk/walk_graph.json', 'walk/other.json'),
    )
    expect([...faultsOfBuild(data)].sort()).toEqual([
      'sources.json | entry walk/other.json | the file does not exist',
      'walk/walk_graph.json |  | missing provenance: no entry in sources.json',
    ])
  })

  it('of a file that is not the registered one', () => {
    data.editWithoutRegister('services/streets.csv', (text) => `${text}x`)
    expect(faultsOfBuild(data)).toEqual([
      expect.stringMatching(/^services\/streets.csv \| {2}\| sha256 is .*, sources.json says/),
    ])
  })

  it('of an entry without a licence', () => {
    data.editWithoutRegister('sources.json', (text) =>
      text.replace(/"licenceAsStated": "[^"]+"/, '"licenceAsStated": ""'),
    )
    expect(faultsOfBuild(data).join('\n')).toMatch(/sources.json \| files.0.licenceAsStated/)
  })
})

describe('a broken topology stops the build', () => {
  it('when a district is absent', () => {
    data.edit(
      DISTRICTS,
      features((list) => list.splice(4, 1)),
    )
    expect(faultsOfBuild(data).join('\n')).toMatch(/144 districts where 145 are expected/)
  })

  it('when a district occurs twice', () => {
    data.edit(
      DISTRICTS,
      features((list) => list.splice(4, 0, ...list.slice(3, 4))),
    )
    expect(faultsOfBuild(data).join('\n')).toMatch(/feature 5 \| duplicate district 4/)
  })

  it('when a district lacks its label point', () => {
    data.edit(
      'geo/monitoring_districts_labels.geojson',
      features((list) => list.pop()),
    )
    expect(faultsOfBuild(data).join('\n')).toMatch(/labels.geojson \| {2}\| no label point for/)
  })

  it('when a corner is moved, which opens a gap or an overlap', () => {
    data.edit(
      DISTRICTS,
      features((list) => {
        const [first] = list
        if (first?.geometry.type !== 'Polygon') throw new Error('not a polygon')
        const corner = first.geometry.coordinates[0]?.[5]
        if (corner) corner[0] = (corner[0] ?? 0) + 0.0005
      }),
    )
    const faults = faultsOfBuild(data).join('\n')
    expect(faults).toMatch(/monitoring_districts.geojson \| 1 \| gap or overlap/)
  })

  it('when two districts lie on each other', () => {
    data.edit(
      DISTRICTS,
      features((list) => {
        const [first, second] = list
        if (first && second) second.geometry = first.geometry
      }),
    )
    expect(faultsOfBuild(data).join('\n')).toMatch(/overlap: .* is used more than twice/)
  })

  it('when the region has another area than its districts', () => {
    data.edit(
      'geo/region.geojson',
      features(([region]) => {
        if (region?.geometry.type === 'Polygon') region.geometry.coordinates[0]?.splice(5, 40)
      }),
    )
    expect(faultsOfBuild(data).join('\n')).toMatch(
      /region.geojson \| {2}\| area is .* the sum of the/,
    )
  })
})

describe('npm run data', () => {
  it('prints every fault and exits with 1', () => {
    data.edit(FIGURES, cell(7, 3, '-5'))
    const before = folderContent(data.outputFolder)
    const run = spawnSync(
      process.execPath,
      [TSX, BUILD_SCRIPT, data.dataFolder, data.outputFolder],
      { encoding: 'utf8' },
    )
    expect(run.status).toBe(1)
    expect(run.stderr).toMatch(/district_indicators.csv, line 7: value -5 is out of range/)
    expect(folderContent(data.outputFolder)).toEqual(before)
  })

  it('notices a file that was added without registering it', () => {
    const added = join(data.dataFolder, 'indicators/extra.csv')
    appendFileSync(added, 'a,b\n')
    const faults = faultsOfBuild(data)
    rmSync(added)
    expect(faults).toEqual([
      'indicators/extra.csv |  | missing provenance: no entry in sources.json',
    ])
  })
})
