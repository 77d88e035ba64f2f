import { describe, expect, it } from 'vitest'
import { buildFigure } from '../../../src/core/figure/build-figure.ts'
import { isMeasureAvailable } from '../../../src/core/measures/available-measures.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import { dutchTexts } from '../../../src/i18n/load-texts.ts'
import { extendEdition } from '../../../src/own/extend-edition.ts'
import { publishedEdition } from '../../support/published-edition.ts'
import { figureSet, ownIndicator, residentialCodes, serviceSet } from './own-samples.ts'

const entry = (order: number, set = figureSet()) => ({ order, set })
const extended = extendEdition(publishedEdition, [entry(0)], null)
const indicator = extended.edition.indicators.at(-1)
const [without = 0, second = 0] = residentialCodes

describe('an edition with own figures', () => {
  it('leaves every published indicator, district and source as it is', () => {
    const { indicators, sources, ...rest } = extended.edition
    const { indicators: published, sources: known, ...others } = publishedEdition
    expect(indicators.slice(0, published.length)).toEqual(published)
    expect(sources.slice(0, known.length)).toEqual(known)
    expect(rest).toEqual(others)
  })

  it('lists the column with the years, extent and widest year that it has', () => {
    const even = residentialCodes.filter((code) => code % 2 === 0)
    expect(indicator).toMatchObject({
      id: 'own_00000000000000aa',
      theme: 'own',
      unit: 'number',
      valueKind: 'rate',
      decimals: 1,
      years: [
        { year: 2021, observedDistricts: even.length, regionalBenchmark: null },
        { year: 2023, observedDistricts: residentialCodes.length - 1, regionalBenchmark: null },
      ],
      defaultYear: 2023,
      extent: [Math.min(second, ...even), Math.max(...residentialCodes)],
      brought: { fileName: 'vrijwilligers.csv', unitText: 'per 100 inwoners' },
    })
  })

  it('answers with the figure, its reason and its source', () => {
    const [series] = extended.series
    expect(series?.at(second, 2023)).toEqual({ kind: 'observed', value: second })
    expect(series?.at(without, 2023)).toEqual({ kind: 'missing', reason: 'belowThreshold' })
    expect(series?.at(second, 2022)).toEqual({ kind: 'missing', reason: 'notInFile' })
    expect(series?.sourceAt(second, 2023)).toBe('own_set_1')
    expect(extended.edition.sources.at(-1)).toMatchObject({
      id: 'own_set_1',
      publisher: 'vrijwilligers.csv',
      retrieved: '2026-11-24',
    })
  })

  it('draws a figure that names the file and says that nobody checked it', () => {
    const [series] = extended.series
    if (!series) throw new Error('no series')
    const figure = buildFigure({
      edition: extended.edition,
      series,
      services: [],
      texts: dutchTexts,
      view: { ...DEFAULT_VIEW, indicator: series.id, year: 2023 },
    })
    expect(figure.title).toBe('Vrijwilligers')
    expect(figure.legend.unitText).toBe('per 100 inwoners')
    expect(figure.sourceLine).toBe(
      'Cijfers: eigen gegevens uit ‘vrijwilligers.csv’, 2023, niet nagekeken door Wijkwijzer. Wijken: UrbIS, Paradigm.brussels.',
    )
    expect(figure.sentence).toContain('‘Vrijwilligers’')
    expect(figure.legend.missing.areaCount).toBe(1)
  })

  it('shows the column that was added last where two have the same id', () => {
    const later = figureSet({
      id: 'own_set_9',
      data: { kind: 'indicators', indicators: [ownIndicator({}, 3)] },
    })
    const both = extendEdition(publishedEdition, [entry(0), entry(1, later)], null)
    expect(both.edition.indicators).toHaveLength(publishedEdition.indicators.length + 1)
    expect(both.series[0]?.at(second, 2023)).toEqual({ kind: 'observed', value: 3 * second })
  })

  it('leaves out a column without any figure of an inhabited wijk', () => {
    const empty = ownIndicator({
      columns: {
        id: 'own_00000000000000aa',
        years: [2023],
        districts: [second],
        values: [[null]],
        missing: [{ [second]: 'emptyInSource' }],
        sources: [[-1]],
        sourceIds: [],
      },
    })
    const set = figureSet({ data: { kind: 'indicators', indicators: [empty] } })
    expect(extendEdition(publishedEdition, [entry(0, set)], null).edition.indicators).toHaveLength(
      publishedEdition.indicators.length,
    )
  })

  it('has no ratio of a figure whose unit is not known', () => {
    if (!indicator) throw new Error('no indicator')
    const relative = { kind: 'difference', reference: 'region', form: 'relative' } as const
    expect(isMeasureAvailable(relative, indicator, 2023)).toBe(false)
    expect(isMeasureAvailable({ ...relative, form: 'absolute' }, indicator, 2023)).toBe(true)
  })
})

describe('own services', () => {
  it('wait until it is known who reaches them', () => {
    const { edition, services } = extendEdition(
      publishedEdition,
      [entry(0, serviceSet([second]))],
      null,
    )
    expect(services).toEqual([])
    expect(edition.indicators).toEqual(publishedEdition.indicators)
  })
})
