import { describe, expect, it } from 'vitest'
import { inlineHashes } from '../../../scripts/hosting/inline-hashes.ts'
import { securedPage } from '../../../scripts/hosting/secured-page.ts'
import { withoutStyleAttributes } from '../../../scripts/hosting/style-attributes.ts'

describe('inlineHashes', () => {
  it('gives the hash that the specification gives for its example', () => {
    // https://www.w3.org/TR/CSP3/#external-hash and section 8.3: alert('Hello, world.');
    expect(inlineHashes("<script>alert('Hello, world.');</script>").scripts).toEqual([
      'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=',
    ])
  })

  it('leaves out what is fetched and what is data', () => {
    const html =
      '<script src="a.js"></script><script type="module" src="b.js"></script><script type="application/json">{}</script>'
    expect(inlineHashes(html)).toEqual({ scripts: [], styles: [] })
  })

  it('counts a style wherever it stands', () => {
    expect(inlineHashes('<svg><style>a{}</style></svg><style>b{}</style>').styles).toHaveLength(2)
  })
})

describe('withoutStyleAttributes', () => {
  it('makes one rule of attributes that say the same', () => {
    const page =
      '<head></head><i style="color:red">a</i><i class="x" style="color:red">b</i><i style="top:0">c</i>'
    expect(withoutStyleAttributes(page)).toBe(
      '<head><style>[data-as="0"]:not(#_){color:red}[data-as="1"]:not(#_){top:0}</style></head><i data-as="0">a</i><i class="x" data-as="0">b</i><i data-as="1">c</i>',
    )
  })

  it('reads what is escaped, and lets scripts and data be', () => {
    const data = `<script>a='<i style="top:0">'</script>`
    const page = `<head></head>${data}<i style="font-family:&quot;Inter&quot;">a</i>`
    const secured = withoutStyleAttributes(page)
    expect(secured).toContain(data)
    expect(secured).toContain('{font-family:"Inter"}')
  })

  it('changes no page without them', () => {
    const page = '<head></head><p>style="no attribute"</p>'
    expect(withoutStyleAttributes(page)).toBe(page)
  })
})

describe('securedPage', () => {
  const page = '<head><meta charset="utf-8" /><style>a{}</style></head><p style="top:0">x</p>'

  it('names the hash of every style that is in it, and no frame of others', () => {
    const secured = securedPage('index.html', page)
    const { styles } = inlineHashes(secured)
    expect(styles).toHaveLength(2)
    for (const hash of styles) expect(secured).toContain(`'${hash}'`)
    expect(secured).not.toContain('frame-ancestors')
    expect(secured.indexOf('http-equiv')).toBeLessThan(secured.indexOf('<style>'))
  })

  it('refuses a page in which the policy would come late', () => {
    expect(() => securedPage('index.html', '<head></head>')).toThrow('charset')
  })
})
