import { useCallback } from 'react'
import { loadMethodTexts } from '../../i18n/load-method-texts.ts'
import { METHOD_IDS, type MethodId, type MethodTexts } from '../../i18n/method-text.ts'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useTexts } from '../use-screen.ts'

/** How the measures are computed, the one asked for first and unfolded. */
export function Methods({ about }: { readonly about: MethodId }) {
  const { language } = useTexts()
  const load = useCallback(() => loadMethodTexts(language), [language])
  return (
    <div className="dialog__body prose methods">
      <LazyPart load={load}>{(texts) => <MethodList texts={texts} about={about} />}</LazyPart>
    </div>
  )
}

function MethodList({ texts, about }: { readonly texts: MethodTexts; readonly about: MethodId }) {
  const ids = [about, ...METHOD_IDS.filter((id) => id !== about)]
  return (
    <>
      <p>{texts.intro}</p>
      {ids.map((id) => (
        <details key={id} className="disclosure method" open={id === about} data-method={id}>
          <summary>
            <h3 className="method__name">{texts.methods[id].name}</h3>
          </summary>
          <MethodParts texts={texts} id={id} />
        </details>
      ))}
      <p className="note">{texts.long}</p>
    </>
  )
}

function MethodParts({ texts, id }: { readonly texts: MethodTexts; readonly id: MethodId }) {
  const { what, formula, read, limits } = texts.methods[id]
  const { parts } = texts
  return (
    <dl className="method__parts">
      <dt>{parts.what}</dt>
      <dd>{what}</dd>
      <dt>{parts.formula}</dt>
      <dd className="method__formula">{formula}</dd>
      <dt>{parts.read}</dt>
      <dd>{read}</dd>
      <dt>{parts.limits}</dt>
      <dd>{limits}</dd>
    </dl>
  )
}
