import { describe, expect, it } from 'vitest'
import { withSoftHyphens } from '../../../src/ui/sectors/with-soft-hyphens.ts'

const shown = (name: string): string => withSoftHyphens(name).replaceAll('\u00ad', '·')

describe('withSoftHyphens', () => {
  it('lets a name of one long word break before its last part only', () => {
    expect(shown('BEUKENOOTJESSTRAAT')).toBe('BEUKENOOTJES·STRAAT')
    expect(shown('DE BROQUEVILLELAAN-ZUID')).toBe('DE BROQUEVILLE·LAAN-ZUID')
    expect(shown('TERVURENSEPOORT - L. DE LANTSHEERESTRAAT')).toBe(
      'TERVURENSE·POORT - L. DE LANTSHEERE·STRAAT',
    )
  })

  it('leaves short words and words of their own as they are', () => {
    for (const name of ['MAIL', 'LAAN', 'STEENWEG OP WATERLOO', 'STATION'])
      expect(shown(name)).toBe(name)
  })
})
