import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { reachIndicatorId } from '../../core/access/reach-indicator.ts'
import type {
  DataSource,
  Indicator,
  IndicatorId,
  IndicatorSeries,
} from '../../core/indicators/indicator.ts'
import { buildReceipt } from '../../core/receipt/build-receipt.ts'
import { reachReceipt } from '../../core/receipt/reach-receipt.ts'
import type { Receipt } from '../../core/receipt/receipt.ts'
import { sectorReceipt } from '../../core/receipt/sector-receipt.ts'
import type { Sector } from '../../core/sectors/sector.ts'
import type { ViewState } from '../../core/view/view-state.ts'
import { seriesState } from '../../data/data-store.ts'
import type { Screen } from '../../state/screen-store.ts'
import { useApp } from '../app-context.ts'
import { useScreen } from '../use-screen.ts'
import type { ReceiptQuestion } from './receipt-question.ts'

export type ReceiptState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  /** The view has no such number any more. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'made'
      readonly receipt: Receipt
      readonly indicator: Indicator | null
      /** Those that the receipt names, among others. */
      readonly sources: readonly DataSource[]
      /** All of them where the receipt is about sectors, else none. */
      readonly sectors: readonly Sector[]
    }

/** The receipt of a number on screen. */
export function useReceipt(question: ReceiptQuestion): ReceiptState {
  const { data, edition } = useApp()
  const screen = useScreen((all) => all)
  const id = indicatorOf(question, screen.view)
  const isOnScreen = id === screen.view.indicator
  const state = useStore(data, (loaded) => seriesState(loaded, id))
  const level = useStore(data, ({ sectors }) => (sectors.kind === 'loaded' ? sectors.value : null))
  useEffect(() => {
    if (question.kind === 'view' && !isOnScreen) void data.loadSeries(id)
  }, [data, id, isOnScreen, question.kind])
  // Under a scenario the screen shows another series than the one of the edition.
  const series = isOnScreen ? screen.series : state.kind === 'loaded' ? state.value : null
  const hasFailed = !isOnScreen && state.kind === 'failed'

  return useMemo((): ReceiptState => {
    const indicator = edition.indicators.find((one) => one.id === id) ?? null
    if (question.kind === 'reach') {
      const { cells, reached, reference, year } = question
      const sourceIds = indicator?.sourceIds ?? []
      const receipt = reachReceipt(reference, { cells, reached, year, sourceIds })
      return made(receipt, { indicator, sources: edition.sources, sectors: [] })
    }
    if (question.kind === 'sectors') {
      // Who asks sees them, so that they are at hand.
      if (level === null) return { kind: 'none' }
      const receipt = sectorReceipt(question.reference, level, edition.districts)
      return made(receipt, { indicator, sources: level.sources, sectors: level.sectors })
    }
    if (hasFailed) return { kind: 'failed' }
    if (series === null) return { kind: 'loading' }
    const receipt = receiptOfView(question, screen, edition, series)
    return made(receipt, { indicator, sources: edition.sources, sectors: [] })
  }, [edition, id, level, question, screen, series, hasFailed])
}

function made(
  receipt: Receipt | null,
  about: Pick<Extract<ReceiptState, { kind: 'made' }>, 'indicator' | 'sources' | 'sectors'>,
): ReceiptState {
  return receipt ? { kind: 'made', receipt, ...about } : { kind: 'none' }
}

function receiptOfView(
  { reference, subject }: Extract<ReceiptQuestion, { kind: 'view' }>,
  { services, texts, view }: Screen,
  edition: ReturnType<typeof useApp>['edition'],
  series: IndicatorSeries,
): Receipt | null {
  const asked = viewOf(subject, view)
  return buildReceipt(reference, { edition, series, view: asked, services, texts })
}

function viewOf(
  subject: Extract<ReceiptQuestion, { kind: 'view' }>['subject'],
  view: ViewState,
): ViewState {
  switch (subject.kind) {
    case 'screen':
      return view
    case 'figures':
      return { ...view, measure: { kind: 'value' } }
    case 'year':
      return { ...view, year: subject.year, measure: { kind: 'value' } }
    case 'indicator':
      return {
        ...view,
        indicator: subject.indicator,
        year: subject.year,
        measure: { kind: 'value' },
      }
  }
}

function indicatorOf(question: ReceiptQuestion, view: ViewState): IndicatorId {
  if (question.kind === 'reach') return reachIndicatorId(question.choice)
  if (question.kind === 'sectors') return view.indicator
  return question.subject.kind === 'indicator' ? question.subject.indicator : view.indicator
}
