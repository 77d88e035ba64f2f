import { useCallback } from 'react'
import type { FormulaWords } from '../../core/receipt/formula-words.ts'
import { methodFacts } from '../../core/receipt/method-facts.ts'
import { methodFormulaLines } from '../../core/receipt/method-formula-lines.ts'
import { loadMethodTexts } from '../../i18n/load-method-texts.ts'
import { loadReceiptTexts } from '../../i18n/load-receipt-texts.ts'
import { METHOD_IDS, type MethodId, type MethodTexts } from '../../i18n/method-text.ts'
import { useApp } from '../app-context.ts'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useTexts } from '../use-screen.ts'

/** How the measures are computed, the one asked for first and unfolded. */
export function Methods({ about }: { readonly about: MethodId }) {
  const { edition } = useApp()
  const { language } = useTexts()
  const load = useCallback(async () => {
    const [texts, receipt] = await Promise.all([
      loadMethodTexts(language, methodFacts(edition)),
      loadReceiptTexts(language),
    ])
    return { texts, words: receipt.words }
  }, [edition, language])
  return (
    <div className="dialog__body prose methods">
      <LazyPart load={load}>{(loaded) => <MethodList {...loaded} about={about} />}</LazyPart>
    </div>
  )
}

interface MethodListProps {
  readonly texts: MethodTexts
  readonly words: FormulaWords
  readonly about: MethodId
}

function MethodList({ texts, words, about }: MethodListProps) {
  const ids = [about, ...METHOD_IDS.filter((id) => id !== about)]
  return (
    <>
      <p>{texts.intro}</p>
      {ids.map((id) => (
        <details key={id} className="disclosure method" open={id === about} data-method={id}>
          <summary>
            <h3 className="method__name">{texts.methods[id].name}</h3>
          </summary>
          <MethodParts texts={texts} words={words} id={id} />
        </details>
      ))}
      <p className="note">{texts.long}</p>
    </>
  )
}

interface MethodPartsProps {
  readonly texts: MethodTexts
  readonly words: FormulaWords
  readonly id: MethodId
}

/** A formula that the code evaluates is printed from it; a rule that no formula tells is a text. */
function MethodParts({ texts, words, id }: MethodPartsProps) {
  const { what, formula, read, limits } = texts.methods[id]
  const { parts } = texts
  return (
    <dl className="method__parts">
      <dt>{parts.what}</dt>
      <dd>{what}</dd>
      <dt>{parts.formula}</dt>
      <dd className="method__formula">
        {methodFormulaLines(id, words).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {formula !== '' && <p>{formula}</p>}
      </dd>
      <dt>{parts.read}</dt>
      <dd>{read}</dd>
      <dt>{parts.limits}</dt>
      <dd>{limits}</dd>
    </dl>
  )
}
