import { describe, expect, it } from 'vitest'
import { IMPORT_LIMITS } from '../../../src/import/limits.ts'
import { cellOf, indicatorsIn, previewOf, problemOf, servicesIn } from './support/read-bytes.ts'
import { changedSheet, changedWorkbook, workbook } from './support/write-workbook.ts'

const SCRIPT = '<img src=x onerror=alert(1)>'

describe('a hostile file has no effect beyond a message or plain text', () => {
  it('keeps script in headings and names as text', async () => {
    const preview = await previewOf(`Wijk;${SCRIPT} 2024\nZavel;1\n${SCRIPT};2`)
    expect(indicatorsIn(preview)[0]?.name.nl).toBe(SCRIPT)
    expect(preview.unmatched[0]?.text).toBe(SCRIPT)
    const services = await previewOf(`Naam;Lon;Lat\n"<script>alert(1)</script>";4,3517;50,8466`)
    expect(servicesIn(services)[0]?.name.nl).toBe('<script>alert(1)</script>')
  })

  it('does not stumble over the names of prototypes', async () => {
    const headings = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const preview = await previewOf(
      `Wijk;${headings.map((heading) => `${heading} 2024`).join(';')}\nZavel;1;2;3;4`,
      { valueKinds: JSON.parse('{"__proto__": "median"}') },
    )
    expect(indicatorsIn(preview).map(({ name }) => name.nl)).toEqual([
      'proto',
      ...headings.slice(1),
    ])
    expect(indicatorsIn(preview).map((own) => cellOf(own, 7, 2024))).toEqual([1, 2, 3, 4])
    expect(({} as { median?: unknown }).median).toBeUndefined()
    const geojson =
      '{"type":"FeatureCollection","__proto__":{"polluted":1},"features":[{"type":"Feature",' +
      '"properties":{"__proto__":{"polluted":1},"name":"Huis"},' +
      '"geometry":{"type":"Point","coordinates":[4.3517,50.8466]}}]}'
    expect(servicesIn(await previewOf(geojson))).toHaveLength(1)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    const plain = await workbook({
      Blad1: [
        ['KOP', 'Wijk', 'Leden 2024'],
        ['x', 'Zavel', 1],
      ],
    })
    const proto = await changedWorkbook(plain, async (zip) => {
      const path = 'xl/sharedStrings.xml'
      const strings = (await zip.file(path)?.async('string')) ?? ''
      expect(strings).toContain('KOP')
      zip.file(path, strings.replace('KOP', '__proto__'))
    })
    expect(indicatorsIn(await previewOf(proto))).toHaveLength(1)
  })

  it('counts the stored result of a formula and computes nothing', async () => {
    const plain = await workbook({
      Blad1: [
        ['Code', 'Leden 2024'],
        [7, 41],
        [8, 42],
      ],
    })
    const solved = await changedSheet(plain, (xml) =>
      xml.replace(/(<c r="B2"[^>]*>)/, '$1<f>HYPERLINK("http://evil.example")</f>'),
    )
    const preview = await previewOf(solved)
    const [own] = indicatorsIn(preview)
    expect(own && cellOf(own, 7, 2024)).toBe(41)
    expect(preview.notes).toContainEqual({ kind: 'formulaCells', cells: 1 })
    const unsolved = await changedSheet(plain, (xml) =>
      xml.replace(/(<c r="B2"[^>]*>)<v>41<\/v>/, '$1<f>1+1</f>'),
    )
    expect(await problemOf(unsolved)).toMatchObject({
      kind: 'formulaWithoutValue',
      cell: { row: 2, column: 'B' },
      count: 1,
    })
    const failed = await changedSheet(plain, (xml) =>
      xml.replace(/<c r="B3"[^>]*>.*?<\/c>/, '<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    )
    expect(await problemOf(failed)).toMatchObject({ kind: 'formulaWithoutValue' })
    // In a CSV a formula is a text, and a text is no figure.
    expect(await problemOf('Code;Leden 2024\n7;=1+1\n8;2\n9;3')).toMatchObject({
      kind: 'textInNumbers',
    })
  })

  it('refuses 10,000 columns, and cells that claim to stand far away', async () => {
    const wide = Array.from({ length: 10_000 }, (_, index) => `Kolom ${index}`)
    expect(await problemOf(`Wijk;${wide.join(';')}\nZavel;${wide.map(() => 1).join(';')}`)).toEqual(
      {
        kind: 'tooManyColumns',
        columns: 10_001,
        mostColumns: IMPORT_LIMITS.columns,
      },
    )
    const plain = await workbook({
      Blad1: [
        ['Code', 'Leden 2024'],
        [7, 41],
      ],
    })
    for (const [place, kind] of [
      ['XFD2', 'tooManyColumns'],
      ['B1048576', 'tooManyRows'],
    ] as const) {
      const far = await changedSheet(plain, (xml) => xml.replace('r="B2"', `r="${place}"`))
      expect((await problemOf(far)).kind).toBe(kind)
    }
    const corner = await changedSheet(plain, (xml) => xml.replace('r="B2"', `r="BXX250000"`))
    expect((await problemOf(corner)).kind).toBe('tooManyCells')
  })

  it('expands no entities', async () => {
    const plain = await workbook({
      Blad1: [
        ['Code', 'Leden 2024'],
        [7, 41],
      ],
    })
    const laughs = await changedSheet(plain, (xml) =>
      xml.replace(
        /<worksheet/,
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><worksheet',
      ),
    )
    const outcome = await previewOf(laughs).catch(() => null)
    if (outcome !== null) expect(JSON.stringify(outcome)).not.toContain('aaaaaaaaaa')
  })

  it('lets no control character through', async () => {
    const preview = await previewOf('Wijk;Leden 2024\nZavel;1\n"On\tbe\u202Ekend\u200B";2')
    expect(preview.unmatched[0]?.text).toBe('On be kend')
  })
})
