import { describe, expect, it } from 'vitest'
import { webAddress } from '../../../src/import/layouts/web-address.ts'

describe('webAddress', () => {
  it.each([
    ['www.huis.be', 'https://www.huis.be/'],
    ['http://huis.be/a?b=1#c', 'http://huis.be/a?b=1#c'],
    ['HTTPS://Huis.be', 'https://huis.be/'],
  ])('%s is %s', (text, address) => expect(webAddress(text)).toBe(address))

  it.each([
    '',
    'zie Facebook',
    'huis',
    'javascript:alert(1)',
    'javascript:alert(1)//huis.be',
    ' data:text/html,<script>alert(1)</script>',
    'https://huis.be/"><script>',
    'https://gebruiker@huis.be/',
    'info@huis.be',
  ])('%s is none', (text) => expect(webAddress(text)).toBe(''))
})
