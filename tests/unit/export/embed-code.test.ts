import { describe, expect, it } from 'vitest'
import { embedCode, FRAME_LIMITS, frameSide } from '../../../src/ui/share/embed-code.ts'
import { xmlElements } from './xml-elements.ts'

describe('embedCode', () => {
  it('carries address, title and size in well-formed HTML', () => {
    const address = 'https://kaart.example/embed.html?v=1&q=a%22b&l=nl'
    const title = 'Inkomen "per" wijk & <meer>, 2023'
    const code = embedCode({ address, title, width: 720, height: 760 })
    const [frame] = xmlElements(code)
    expect(frame?.name).toBe('iframe')
    expect(frame?.attributes).toMatchObject({ src: address, title, width: '720', height: '760' })
  })
})

describe('frameSide', () => {
  it.each([
    ['600', 600],
    ['12', FRAME_LIMITS.width.least],
    ['999999', FRAME_LIMITS.width.most],
    ['', FRAME_LIMITS.width.least],
    ['abc', FRAME_LIMITS.width.least],
    ['640.4', 640],
  ])('reads %j as %i', (text, side) => {
    expect(frameSide(text, FRAME_LIMITS.width)).toBe(side)
  })
})
