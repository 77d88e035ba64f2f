import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import type { DroppedMeasure } from '../../../src/core/view/dropped-measure.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { createActions, type ViewActions } from '../../../src/state/actions.ts'
import { createMeasureNotice } from '../../../src/state/measure-notice.ts'
import { createViewStore } from '../../../src/state/view-store.ts'
import { publishedEdition } from '../../support/published-edition.ts'

const INCOME = '2336'
const INHABITANTS = '1603'
const UNEMPLOYMENT = '2233'

function toldAfter(
  start: Partial<ViewState>,
  ...acts: readonly ((actions: ViewActions) => void)[]
): DroppedMeasure | null {
  const store = createViewStore({ ...DEFAULT_VIEW, indicator: INCOME, year: 2023, ...start })
  const notice = createMeasureNotice()
  const actions = createActions(store, publishedEdition, notice.tell)
  for (const act of acts) act(actions)
  return notice.getState()
}

const change = { kind: 'change', sinceYear: 2018 } as const
const relative = { kind: 'difference', reference: 'region', form: 'relative' } as const

describe('a measure that can not stay', () => {
  it('is told with the years of the change', () => {
    expect(toldAfter({ measure: change }, (act) => act.chooseYear(2010))).toEqual({
      kind: 'change',
      sinceYear: 2018,
      year: 2010,
    })
  })

  it('is told for counts, for groups of people and for shares', () => {
    const rank = { kind: 'rank' } as const
    expect(toldAfter({ measure: rank }, (act) => act.chooseIndicator(INHABITANTS))).toEqual({
      kind: 'count',
    })
    expect(toldAfter({ measure: relative }, (act) => act.chooseIndicator(INHABITANTS))).toEqual({
      kind: 'count',
    })
    expect(toldAfter({ measure: rank }, (act) => act.chooseIndicator('x_share_foreign'))).toEqual({
      kind: 'notRanked',
    })
    expect(toldAfter({ measure: relative }, (act) => act.chooseIndicator(UNEMPLOYMENT))).toEqual({
      kind: 'noRatio',
    })
  })

  it('is told when a second indicator takes its place', () => {
    const lens = { kind: 'bivariate', second: UNEMPLOYMENT } as const
    expect(toldAfter({ measure: change }, (act) => act.chooseLens(lens))).toEqual({
      kind: 'twoFigures',
    })
  })

  it('is not told when the person chose another, or when it stays', () => {
    expect(toldAfter({ measure: change }, (act) => act.chooseMeasure({ kind: 'value' }))).toBe(null)
    expect(toldAfter({ measure: change }, (act) => act.chooseYear(2022))).toBe(null)
    expect(toldAfter({ measure: change }, (act) => act.resetView())).toBe(null)
  })

  it('is told until something else is shown, and no longer', () => {
    const drop = (act: ViewActions) => act.chooseYear(2010)
    const other = (act: ViewActions) => act.selectDistrict(14)
    expect(toldAfter({ measure: change }, drop, other)?.kind).toBe('change')
    expect(toldAfter({ measure: change }, drop, (act) => act.chooseYear(2011))).toBe(null)
  })
})
