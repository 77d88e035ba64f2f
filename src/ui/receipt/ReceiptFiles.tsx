import { useEffect, useState } from 'react'
import { reachOfIndicator } from '../../core/access/reach-indicator.ts'
import type { Indicator } from '../../core/indicators/indicator.ts'
import type { Receipt } from '../../core/receipt/receipt.ts'
import { loadManifest, type Manifest } from '../../data/load-manifest.ts'
import type { ReceiptTexts } from '../../i18n/receipt-texts.ts'
import { useApp } from '../app-context.ts'

interface ReceiptFilesProps {
  readonly receipt: Receipt
  readonly indicator: Indicator | null
  readonly words: ReceiptTexts
}

/** The files of the edition that the numbers were read from, with their checksums. */
export function ReceiptFiles({ receipt, indicator, words }: ReceiptFilesProps) {
  const { edition } = useApp()
  const manifest = useManifest(edition.id)
  const files = filesOf(receipt, indicator, edition.population.id)
  const own = indicator?.brought ? <p>{words.ownFile(indicator.brought.fileName)}</p> : null
  if (files.length === 0) return own
  return (
    <>
      {own}
      <p>{words.edition(edition.id)}</p>
      {manifest === 'failed' && <p className="error">{words.hashFailed}</p>}
      {manifest === 'loading' && <p>{words.hashLoading}</p>}
      {manifest !== 'failed' && manifest !== 'loading' && (
        <ul className="receipt__files">
          {files.map((path) => (
            <li key={path}>
              {path}
              <br />
              <code>sha256 {manifest.get(path) ?? '–'}</code>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Figures that a person brought are in no file of the edition. */
function filesOf(
  { method, weightYear }: Receipt,
  indicator: Indicator | null,
  population: string,
): readonly string[] {
  const isReach = indicator !== null && reachOfIndicator(indicator.id) !== null
  const isOwn = indicator?.brought !== undefined
  if (method === 'sectors') return ['sectors.json']
  if (method === 'reach' || method === 'need') return isOwn ? [] : ['reach.json']
  return [
    ...(indicator && !isOwn ? [`indicators/${indicator.id}.json`] : []),
    ...(weightYear === null ? [] : [isReach ? 'edition.json' : `indicators/${population}.json`]),
  ]
}

function useManifest(edition: string): Manifest | 'loading' | 'failed' {
  const [manifest, setManifest] = useState<Manifest | 'loading' | 'failed'>('loading')
  useEffect(() => {
    let isWanted = true
    loadManifest((url) => window.fetch(url), './', edition).then(
      (loaded) => isWanted && setManifest(loaded),
      () => isWanted && setManifest('failed'),
    )
    return () => {
      isWanted = false
    }
  }, [edition])
  return manifest
}
