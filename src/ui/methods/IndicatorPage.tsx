import '../styles/indicator-page.css'
import { useCallback, useEffect } from 'react'
import { useStore } from 'zustand'
import { nameIn } from '../../core/districts/name-in.ts'
import { isResidential } from '../../core/districts/residential.ts'
import { indicatorWords } from '../../core/figure/indicator-words.ts'
import type { Indicator } from '../../core/indicators/indicator.ts'
import { indicatorCoverage } from '../../core/indicators/indicator-coverage.ts'
import { isComputedByUs } from '../../core/indicators/is-computed-by-us.ts'
import { seriesState } from '../../data/data-store.ts'
import type { IndicatorPageTexts } from '../../i18n/indicator-page-texts.ts'
import { loadIndicatorPageTexts } from '../../i18n/load-indicator-page-texts.ts'
import { loadReceiptTexts } from '../../i18n/load-receipt-texts.ts'
import type { ReceiptTexts } from '../../i18n/receipt-texts.ts'
import { useApp } from '../app-context.ts'
import { SourceList } from '../receipt/SourceList.tsx'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useTexts } from '../use-screen.ts'
import { CoverageStrip } from './CoverageStrip.tsx'
import { CoverageTable } from './CoverageTable.tsx'

/** All on one indicator: what it is, what it can not tell, its years and wijken, its source. */
export function IndicatorPage({ indicator }: { readonly indicator: Indicator }) {
  const { language } = useTexts()
  const load = useCallback(async () => {
    const [page, receipt] = await Promise.all([
      loadIndicatorPageTexts(language),
      loadReceiptTexts(language),
    ])
    return { page, receipt }
  }, [language])
  return (
    <div className="dialog__body prose indicator-page">
      <LazyPart load={load}>
        {(texts) => <IndicatorParts indicator={indicator} {...texts} />}
      </LazyPart>
    </div>
  )
}

interface IndicatorPartsProps {
  readonly indicator: Indicator
  readonly page: IndicatorPageTexts
  readonly receipt: ReceiptTexts
}

function IndicatorParts({ indicator, page, receipt }: IndicatorPartsProps) {
  const { data, edition } = useApp()
  const texts = useTexts()
  const state = useStore(data, (loaded) => seriesState(loaded, indicator.id))
  useEffect(() => {
    void data.loadSeries(indicator.id)
  }, [data, indicator.id])
  const series = state.kind === 'loaded' ? state.value : null
  const coverage = indicatorCoverage(indicator, series, edition.districts)
  const total = edition.districts.filter(isResidential).length
  const full = coverage.filter(({ observed }) => observed === total).length
  const { description, caution } = indicatorWords(indicator, texts)
  const published = nameIn(indicator.publishedName, texts.language)
  const { parts } = page
  return (
    <dl className="method__parts">
      <dt>{parts.what}</dt>
      <dd>{description}</dd>
      <dt>{parts.limits}</dt>
      <dd>{caution}</dd>
      {published !== '' && (
        <>
          <dt>{parts.published}</dt>
          <dd>{published}</dd>
        </>
      )}
      <dt>{parts.unit}</dt>
      <dd>{texts.units[indicator.unit].name}</dd>
      {isComputedByUs(indicator) && (
        <>
          <dt>{parts.made}</dt>
          <dd>{page.byUs}</dd>
        </>
      )}
      <dt>{parts.coverage}</dt>
      <dd>
        {page.coverage(indicator.years.length, full, total)}
        <CoverageStrip coverage={coverage} total={total} />
        <p className="note">{page.shading}</p>
        {state.kind === 'failed' && <p className="error">{page.seriesFailed}</p>}
        <CoverageTable indicator={indicator} coverage={coverage} page={page} />
      </dd>
      <dt>{parts.source}</dt>
      <dd>
        <SourceList
          sources={edition.sources}
          sourceIds={indicator.sourceIds}
          weightSourceIds={[]}
          words={receipt}
        />
      </dd>
    </dl>
  )
}
