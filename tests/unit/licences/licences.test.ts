import { describe, expect, it } from 'vitest'
import { bundledPackages } from '../../../scripts/licences/bundled-packages.ts'
import { importedPackages } from '../../../scripts/licences/imported-packages.ts'
import { isAllowedLicence } from '../../../scripts/licences/is-allowed-licence.ts'
import { shippedPackages } from '../../../scripts/licences/shipped-packages.ts'

describe('isAllowedLicence', () => {
  it.each(['MIT', '(MIT AND Zlib)', '(MIT OR GPL-3.0-or-later)', 'OFL-1.1'])('allows %s', (one) => {
    expect(isAllowedLicence(one)).toBe(true)
  })

  it.each(['GPL-3.0', '(MIT AND GPL-3.0)', 'UNKNOWN', '', 'SEE LICENSE IN x'])(
    'does not allow %j',
    (one) => {
      expect(isAllowedLicence(one)).toBe(false)
    },
  )
})

describe('importedPackages', () => {
  const inSource = (text: string) => importedPackages([{ path: 'src/a/b.ts', text }])

  it('finds every way to import', () => {
    expect(
      inSource(
        "import { a,\n  b } from 'one'\nimport 'two/style.css'\nconst c = import('@three/c/d')\nexport * from 'four'\nimport url from 'five/f.woff2?url'",
      ),
    ).toEqual(['@three/c', 'five', 'four', 'one', 'two'])
  })

  it('leaves types, files of our own and Node out', () => {
    expect(inSource("import type { A } from 'one'\nimport './b.ts'\nimport 'node:path'")).toEqual(
      [],
    )
  })

  it('takes of the gathering package what is asked for', () => {
    expect(inSource("import { bbox, booleanPointInPolygon } from '@turf/turf'")).toEqual([
      '@turf/bbox',
      '@turf/boolean-point-in-polygon',
    ])
  })
})

describe('bundledPackages', () => {
  it('names the innermost package of a path', () => {
    expect(
      bundledPackages([
        '/p/src/a.ts',
        '/p/node_modules/react/index.js',
        '/p/node_modules/@scope/a/node_modules/b/c.js?commonjs',
      ]),
    ).toEqual(['b', 'react'])
  })
})

describe('shippedPackages', () => {
  it('follows dependencies and reads the licence with its text', () => {
    const found = shippedPackages(process.cwd(), ['maplibre-gl'])
    const names = found.map(({ name }) => name)
    expect(names).toContain('earcut')
    expect(names.some((name) => name.startsWith('@types/'))).toBe(false)
    const [map] = found.filter(({ name }) => name === 'maplibre-gl')
    expect(map?.licence).toBe('BSD-3-Clause')
    expect(map?.texts.join()).toContain('Redistribution')
  })

  it('tells of one that is not installed', () => {
    expect(() => shippedPackages(process.cwd(), ['not-there-at-all'])).toThrow('not-there-at-all')
  })
})
