import { describe, expect, it } from 'vitest'
import { hostingPlan } from '../../../scripts/hosting/hosting-plan.ts'
import { headersOfAddress, readHeadersFile } from '../../../scripts/hosting/read-headers-file.ts'
import { apacheConfigurations } from '../../../scripts/hosting/write-apache.ts'
import { headersFile } from '../../../scripts/hosting/write-headers-file.ts'
import { nginxConfiguration } from '../../../scripts/hosting/write-nginx.ts'
import { apacheHeaders } from '../../support/hosting/read-apache.ts'
import { nginxHeaders } from '../../support/hosting/read-nginx.ts'

const inline = { scripts: ['sha256-AAAA='], styles: ['sha256-BBBB='] }
const planAt = (base: string) =>
  hostingPlan({
    base,
    pages: [
      { name: 'embed.html', inline: { scripts: [], styles: [] } },
      { name: 'index.html', inline },
    ],
    folders: ['assets', 'geo'],
    files: ['icon.svg', 'service-worker.js'],
  })

describe.each(['/', '/kaart/'])('configurations for %s', (base) => {
  const plan = planAt(base)
  const blocks = readHeadersFile(headersFile(plan))
  const nginx = nginxHeaders(nginxConfiguration(plan))
  const apache = apacheHeaders(apacheConfigurations(plan))
  const addresses = ['', 'index.html', 'embed.html', 'assets/a-1.js', 'geo/b.json', 'icon.svg']

  it('give the same headers', () => {
    for (const address of addresses) {
      const expected = headersOfAddress(blocks, base + address)
      expect(Object.keys(expected).length, address).toBeGreaterThan(3)
      expect(nginx(base + address), `nginx ${address}`).toEqual(expected)
      // Its files lie in the folder of the app, wherever that is.
      expect(apache(`/${address}`), `Apache ${address}`).toEqual(expected)
    }
  })

  it('have no two blocks for one address, which a host would join', () => {
    for (const address of [...addresses, 'embed', 'service-worker.js']) {
      const fitting = blocks.filter(
        (block) => Object.keys(headersOfAddress([block], base + address)).length > 0,
      )
      expect(fitting, address).toHaveLength(1)
    }
  })
})

describe('readHeadersFile', () => {
  it('joins what two blocks say, as a host does', () => {
    const blocks = readHeadersFile('/*\n  A: 1\n\n/x\n  A: 2\n')
    expect(headersOfAddress(blocks, '/x')).toEqual({ A: '1, 2' })
    expect(headersOfAddress(blocks, '/y')).toEqual({ A: '1' })
  })

  it('refuses what it does not understand', () => {
    expect(() => readHeadersFile('  A: 1')).toThrow()
    expect(() => readHeadersFile('/x\n  no header')).toThrow()
  })
})
