import { describe, expect, it } from 'vitest'
import { fileName, fileStem } from '../../../src/export/file-name.ts'

describe('fileName', () => {
  it('tells what is in the file and of which year', () => {
    expect(fileName({ title: 'Mediaan belastbaar inkomen', year: 2023 }, 'png')).toBe(
      'wijkwijzer-mediaan-belastbaar-inkomen-2023.png',
    )
  })

  it('tells the year once', () => {
    const title = 'Werkloosheidsgraad, verandering 2019–2023'
    expect(fileName({ title, year: 2023 }, 'csv')).toBe(
      'wijkwijzer-werkloosheidsgraad-verandering-2019-2023.csv',
    )
  })

  it('holds small letters, digits and hyphens only, whatever the language', () => {
    const name = fileName({ title: 'Quartiers où l’on dort : Ÿ/\\*?"<>|', year: 2018 }, 'svg')
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.svg$/)
  })

  it('is cut at a word when it is long', () => {
    const stem = fileStem(`verhaal ${'woord '.repeat(40)}`)
    expect(stem.length).toBeLessThanOrEqual(80)
    expect(stem).toMatch(/-woord$/)
  })
})
