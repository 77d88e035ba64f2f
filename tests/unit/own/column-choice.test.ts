import { describe, expect, it } from 'vitest'
import {
  choicesOfFile,
  chosenSet,
  countTaken,
  countUndecided,
  withKind,
} from '../../../src/own/column-choice.ts'
import { ownIndicator } from './own-samples.ts'

const known = ownIndicator()
const unknown = ownIndicator({ id: 'own_00000000000000bb', valueKind: null })
const preview = {
  id: 'own_set_1',
  fileName: 'a.csv',
  data: { kind: 'indicators', indicators: [known, unknown] },
} as const

describe('what the person says of columns', () => {
  it('takes over what the file tells and asks for the rest', () => {
    const choices = choicesOfFile(preview.data.indicators)
    expect(choices.get(known.id)).toEqual({
      taken: 'taken',
      valueKind: 'rate',
      unit: 'number',
      direction: 'lowIsDisadvantage',
    })
    expect(countTaken(choices)).toBe(2)
    expect(countUndecided(choices)).toBe(1)
  })

  it('adds the columns that are taken, as they are said to be', () => {
    const choices = new Map(choicesOfFile(preview.data.indicators))
    choices.set(known.id, {
      taken: 'taken',
      valueKind: 'share',
      unit: 'percent',
      direction: 'neutral',
    })
    choices.set(unknown.id, {
      taken: 'left',
      valueKind: null,
      unit: 'number',
      direction: 'neutral',
    })
    expect(countUndecided(choices)).toBe(0)
    const set = chosenSet(preview, choices, { name: 'mijn lijst', addedOn: '2026-11-24' })
    expect(set).toEqual({
      id: 'own_set_1',
      name: 'mijn lijst',
      fileName: 'a.csv',
      addedOn: '2026-11-24',
      data: {
        kind: 'indicators',
        indicators: [{ ...known, valueKind: 'share', unit: 'percent', direction: 'neutral' }],
      },
    })
  })

  it('gives a share the unit that a share has, and leaves a unit that was chosen', () => {
    const choice = {
      taken: 'taken',
      valueKind: null,
      unit: 'number',
      direction: 'neutral',
    } as const
    expect(withKind(choice, 'share').unit).toBe('percent')
    expect(withKind({ ...choice, unit: 'decibels' }, 'share').unit).toBe('decibels')
    expect(withKind(choice, 'count').unit).toBe('number')
  })
})
