import { describe, expect, it } from 'vitest'
import {
  LINK_MIGRATIONS,
  LINK_VERSION,
  type LinkMigration,
  migrateFields,
} from '../../../src/state/link/link-migrations.ts'

const renameW: LinkMigration = (fields) =>
  new Map([...fields].map(([key, text]) => [key === 'w' ? 'wijk' : key, text]))

const formerDefaultYear: LinkMigration = (fields) => new Map([['y', '2023'], ...fields])

const MIGRATIONS = [renameW, formerDefaultYear]

describe('migrateFields', () => {
  it('runs every migration after the version of the link, in order', () => {
    const fields = new Map([['w', '12']])
    expect([...migrateFields(fields, 1, MIGRATIONS)]).toEqual([
      ['y', '2023'],
      ['wijk', '12'],
    ])
  })

  it('starts at the version of the link', () => {
    const fields = new Map([['w', '12']])
    expect([...migrateFields(fields, 2, MIGRATIONS)]).toEqual([
      ['y', '2023'],
      ['w', '12'],
    ])
  })

  it('leaves fields of the present version alone', () => {
    const fields = new Map([['w', '12']])
    expect(migrateFields(fields, 3, MIGRATIONS)).toBe(fields)
  })
})

describe('LINK_VERSION', () => {
  it('is one more than the number of migrations', () => {
    expect(LINK_VERSION).toBe(LINK_MIGRATIONS.length + 1)
  })
})
