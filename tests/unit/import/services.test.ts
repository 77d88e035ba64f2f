import { describe, expect, it } from 'vitest'
import { toLonLat } from '../../../src/import/services/coordinate-system.ts'
import { publishedEdition, publishedLoader } from '../../support/published-edition.ts'
import { previewOf, problemOf, servicesIn } from './support/read-bytes.ts'

describe('services with coordinates', () => {
  // Computed with PROJ 9 (pyproj): the same three places in the three systems.
  it.each([
    [4.3517, 50.8466, 148_799.08, 170_688.56, 648_798.69, 670_688.83],
    [4.254, 50.821, 141_914.09, 167_846.86, 641_914.1, 667_846.32],
    [4.47, 50.89, 157_123.84, 175_521.24, 657_122.82, 675_522.45],
  ])(
    'turns %d, %d of Lambert 72 and 2008 into WGS84 as PROJ does',
    (lon, lat, x72, y72, x08, y08) => {
      for (const [longitude, latitude] of [toLonLat(x72, y72, 31370), toLonLat(x08, y08, 3812)]) {
        // 2e-5 degree is under two metres.
        expect(Math.abs(longitude - lon)).toBeLessThan(2e-5)
        expect(Math.abs(latitude - lat)).toBeLessThan(2e-5)
      }
    },
  )

  it.each([
    ['lon;lat\n4,3517;50,8466', 4326],
    ['Lat;Lon\n50,8466;4,3517', 4326],
    ['X;Y\n148799,08;170688,56', 31370],
    ['X;Y\n648798,69;670688,83', 3812],
  ])('recognises the system by its range: %s', async (text, epsg) => {
    const [head = '', row = ''] = text.split('\n')
    const preview = await previewOf(`Naam;${head}\nHuis;${row}`)
    expect(preview.form).toMatchObject({ format: 'servicesByPoint', epsg })
    const [service] = servicesIn(preview)
    expect(service).toMatchObject({
      name: { nl: 'Huis' },
      district: 1,
      municipality: '21004',
      certainty: 'building',
      confidence: 'unverified',
    })
  })

  it('lists what lies outside the region or nowhere, and keeps a row that occurs twice once', async () => {
    const preview = await previewOf(
      'Naam;Longitude;Latitude;Type;Website\n' +
        'Huis;4,3517;50,8466;bibliotheek;www.huis.be\n' +
        'Gent;3,72;51,05;;\nZonder;;;;\n' +
        'Huis;4,3517;50,8466;bibliotheek;www.huis.be\n' +
        'Slim;4,36;50,85;iets;javascript:alert(1)',
    )
    expect(preview).toMatchObject({ rowsRead: 5, rowsMatched: 3 })
    expect(preview.unmatched).toEqual([
      { row: 3, text: 'Gent', reason: 'outsideRegion', suggestion: null },
      { row: 4, text: 'Zonder', reason: 'noPoint', suggestion: null },
    ])
    expect(preview.duplicates).toEqual([{ text: 'Huis', rows: [2, 5] }])
    const [house, sly] = servicesIn(preview)
    expect(house).toMatchObject({ namedType: 'library', website: 'https://www.huis.be/' })
    expect(sly).toMatchObject({ namedType: null, website: '' })
  })

  it('takes a list of services for services, with a wijk and a postcode in every row too', async () => {
    const preview = await previewOf(
      'Naam;Wijk;Postcode;Lon;Lat\nHuis;Grote Markt;1000;4,3517;50,8466\nTwee;Zavel;1000;4,3556;50,84',
    )
    expect(preview.form.format).toBe('servicesByPoint')
    const figures = await previewOf(
      'mdrc;Naam;Lon;Lat;Leden 2024\n1;Grote Markt;4,3517;50,8466;5\n7;Zavel;4,3556;50,84;6',
    )
    expect(figures.form.format).toBe('districtTable')
    expect(figures.ignoredColumns.map(({ heading }) => heading)).toEqual(['Lon', 'Lat'])
  })

  it('reads GeoJSON points, whatever their properties are called', async () => {
    const collection = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: JSON.parse(
            '{"name":"Huis","__proto__":{},"adres":"Zavel 1","constructor":"x"}',
          ),
          geometry: { type: 'Point', coordinates: [4.3517, 50.8466] },
        },
        { type: 'Feature', properties: null, geometry: null },
        {
          type: 'Feature',
          properties: { naam_nl: 'Twee', naam_fr: 'Deux' },
          geometry: { type: 'MultiPoint', coordinates: [[4.36, 50.85]] },
        },
      ],
    }
    const preview = await previewOf(JSON.stringify(collection))
    expect(preview.form).toMatchObject({ format: 'geojsonPoints', epsg: 4326 })
    expect(servicesIn(preview).map(({ name }) => name)).toEqual([
      { nl: 'Huis', fr: '' },
      { nl: 'Twee', fr: 'Deux' },
    ])
    const lines = { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: null }] }
    expect(await problemOf(JSON.stringify(lines))).toEqual({ kind: 'noPointFeatures' })
    expect(await problemOf('Naam;X;Y\nHuis;1;2')).toMatchObject({ kind: 'unknownCoordinates' })
  })
})

describe('services with addresses', () => {
  it.each([
    ['Gallaitstraat 58 bus 3, 1030 Schaarbeek', 'Gallaitstraat'],
    ['58, rue Gallait, 1030 Bruxelles', 'Gallaitstraat'],
    ['Rue Gallait / Gallaitstraat 58 1030 Schaerbeek', 'Gallaitstraat'],
    ['rue gallait 58A, B-1030 Schaerbeek', 'Gallaitstraat'],
  ])('finds the street of %s', async (address, street) => {
    const streets = await publishedLoader.loadStreets(publishedEdition)
    const expected = streets.find(
      ({ name, municipality }) => name.nl === street && municipality === '21015',
    )
    const preview = await previewOf(`Naam;Adres\nHuis;"${address}"`)
    expect(servicesIn(preview)[0]).toMatchObject({
      point: expected?.point,
      certainty: 'street',
      municipality: '21015',
    })
    expect(preview.notes).toEqual([{ kind: 'streetPoints', services: 1 }])
  })

  it('does not guess: it tells which street may be meant', async () => {
    const preview = await previewOf(
      'Naam;Straat;Huisnummer;Postcode;Gemeente\n' +
        'A;Gallaitstraat;58;1030;Schaarbeek\n' +
        'B;Galaitstraat;1;1030;Schaarbeek\n' +
        'C;Kerkstraat;1;;\n' +
        'D;Gallaitstraat;1;1070;Anderlecht\n' +
        'E;;;1030;Schaarbeek\n' +
        'F;Xyzzyplein;1;1030;Schaarbeek',
    )
    expect(preview.unmatched).toEqual([
      {
        row: 3,
        text: 'B, Galaitstraat 1, 1030, Schaarbeek',
        reason: 'unknownStreet',
        suggestion: 'Gallaitstraat, Schaarbeek',
      },
      expect.objectContaining({ row: 4, reason: 'severalStreets' }),
      expect.objectContaining({
        row: 5,
        reason: 'unknownStreet',
        suggestion: 'Gallaitstraat, Schaarbeek',
      }),
      expect.objectContaining({ row: 6, reason: 'noPoint' }),
      expect.objectContaining({ row: 7, reason: 'unknownStreet', suggestion: null }),
    ])
  })

  it('matches 5,000 addresses in under 5 seconds, and lists the rest', async () => {
    const streets = await publishedLoader.loadStreets(publishedEdition)
    const nameOf = new Map(publishedEdition.municipalities.map(({ nis, name }) => [nis, name]))
    const rows = Array.from({ length: 5000 }, (_, index) => {
      const street = streets[(index * 7919) % streets.length]
      if (street === undefined) throw new Error('no street')
      const inFrench = index % 2 === 1 && street.name.fr !== ''
      const name = inFrench ? street.name.fr : street.name.nl || street.name.fr
      const place = nameOf.get(street.municipality)?.[inFrench ? 'fr' : 'nl']
      // One in ten is misspelt.
      const written = index % 10 === 0 ? `${name.slice(0, 3)}x${name.slice(4)}` : name
      return `Dienst ${index};"${written} ${(index % 200) + 1}";${place}`
    })
    const text = `Naam;Adres;Gemeente\n${rows.join('\n')}`
    // Time of the processor, not of the clock: other work on the machine must not fail this.
    const started = process.cpuUsage()
    const preview = await previewOf(text)
    const milliseconds = process.cpuUsage(started).user / 1000
    console.info(`5,000 addresses: ${Math.round(milliseconds)} ms, ${preview.rowsMatched} matched`)
    expect(milliseconds).toBeLessThan(5000)
    expect(preview.rowsRead).toBe(5000)
    expect(preview.rowsMatched).toBeGreaterThan(4300)
    expect(preview.rowsMatched + preview.unmatched.length).toBe(5000)
    expect(
      preview.unmatched.filter(({ suggestion }) => suggestion !== null).length,
    ).toBeGreaterThan(preview.unmatched.length * 0.8)
  }, 30_000)
})
