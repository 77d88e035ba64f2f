import { useState } from 'react'
import { indicatorWords } from '../../core/figure/indicator-words.ts'
import type { Indicator } from '../../core/indicators/indicator.ts'
import { LazyPart } from '../shared/LazyPart.tsx'
import { PageDialog } from '../shared/PageDialog.tsx'
import { useTexts } from '../use-screen.ts'

const loadIndicatorPage = () => import('./IndicatorPage.tsx')

/** Opens the page on an indicator, which is fetched then. */
export function IndicatorPageButton({ indicator }: { readonly indicator: Indicator }) {
  const texts = useTexts()
  const { name } = indicatorWords(indicator, texts)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="method-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {texts.ui.headline.more}
        <span className="visually-hidden"> {name}</span>
      </button>
      {isOpen && (
        <PageDialog title={name} className="methods-dialog" onClose={() => setOpen(false)}>
          <LazyPart load={loadIndicatorPage}>
            {({ IndicatorPage }) => <IndicatorPage indicator={indicator} />}
          </LazyPart>
        </PageDialog>
      )}
    </>
  )
}
