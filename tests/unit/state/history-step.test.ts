import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import { historyStep } from '../../../src/state/history-step.ts'

const CAMERA = { longitude: 4, latitude: 50, zoom: 1, bearingDegrees: 0, pitchDegrees: 0 }
const { table } = DEFAULT_VIEW

describe('historyStep', () => {
  it.each([
    ['camera', { camera: CAMERA }, 'gesture'],
    ['typing', { table: { ...table, query: 'u' } }, 'gesture'],
    ['camera and typing', { camera: CAMERA, table: { ...table, query: 'u' } }, 'gesture'],
    ['year', { year: 2018 }, 'year'],
    ['sorting', { table: { ...table, sortBy: 'value' } }, 'choice'],
    ['sorting while typing', { table: { ...table, sortBy: 'value', query: 'u' } }, 'choice'],
    ['year and selection', { year: 2018, selection: 2 }, 'choice'],
    ['year and camera', { year: 2018, camera: CAMERA }, 'choice'],
    ['mode', { mode: 'table' }, 'choice'],
  ] as const)('of %s', (_, change, step) => {
    expect(historyStep(DEFAULT_VIEW, { ...DEFAULT_VIEW, ...change })).toBe(step)
  })

  it('of a show: entering and leaving are choices, its slides are one entry', () => {
    const slide = { ...DEFAULT_VIEW, display: 'projector' } as const
    expect(historyStep(DEFAULT_VIEW, slide)).toBe('choice')
    expect(historyStep(slide, { ...slide, indicator: '2233', year: 2020 })).toBe('gesture')
    expect(historyStep(slide, DEFAULT_VIEW)).toBe('choice')
  })
})
