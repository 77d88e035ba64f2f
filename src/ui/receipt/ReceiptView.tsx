import { indicatorWords } from '../../core/figure/indicator-words.ts'
import type { Receipt } from '../../core/receipt/receipt.ts'
import type { ReceiptTexts } from '../../i18n/receipt-texts.ts'
import { useApp } from '../app-context.ts'
import { MethodButton } from '../methods/MethodButton.tsx'
import { useTexts, useView } from '../use-screen.ts'
import { ReceiptFiles } from './ReceiptFiles.tsx'
import { ReceiptGroups } from './ReceiptGroups.tsx'
import { ReceiptMissing } from './ReceiptMissing.tsx'
import { ReceiptRows } from './ReceiptRows.tsx'
import { methodOf, receiptLines, sourceLine } from './receipt-facts.ts'
import type { ReceiptQuestion } from './receipt-question.ts'
import { SourceList } from './SourceList.tsx'
import type { ReceiptState } from './use-receipt.ts'
import { useReceiptNames } from './use-receipt-names.ts'

export interface MadeReceipt extends Extract<ReceiptState, { kind: 'made' }> {}

interface ReceiptViewProps {
  readonly shown: string
  readonly question: ReceiptQuestion
  readonly made: MadeReceipt
  readonly words: ReceiptTexts
}

/** The parts of a receipt, one below the other. */
export function ReceiptView({ shown, question, made, words }: ReceiptViewProps) {
  const { edition } = useApp()
  const texts = useTexts()
  const isStability = useView(({ measure }) => measure.kind === 'stability')
  const { receipt, indicator, sources, sectors } = made
  const { parts } = words
  const names = useReceiptNames(question, words, sectors)
  const about = indicator && !isStability ? indicatorWords(indicator, texts) : null
  const { formula, filled } = receiptLines(receipt, names.words)
  const years = texts.format.and(receipt.years.map(texts.format.year))
  const method = methodOf(receipt.method)
  const sourceIds = [...receipt.sourceIds, ...receipt.weightSourceIds]
  return (
    <>
      <p className="receipt__number">
        <strong>{shown}</strong> {words.kinds[kindOf(question)]}
        {about && (
          <>
            <br />
            {question.kind === 'reach'
              ? texts.ui.place.reach.lead(
                  texts.services[question.choice.type].one,
                  question.choice.minutes,
                )
              : `${about.name},`}{' '}
            {years}
          </>
        )}
      </p>
      {names.isImagined && <p className="notice">{words.scenario}</p>}
      <dl className="receipt__parts">
        {about && (
          <>
            <dt>{parts.what}</dt>
            <dd>
              {about.description} {about.caution}
            </dd>
          </>
        )}
        <dt>{parts.formula}</dt>
        <dd>
          <FormulaText lines={formula} />
        </dd>
        <dt>{parts.filled}</dt>
        <dd data-receipt="filled">
          <FormulaText lines={filled} />
        </dd>
        <dt>{parts.weights}</dt>
        <dd>
          <Weights receipt={receipt} words={words} />
        </dd>
        <dt>{parts.counted}</dt>
        <dd>
          <ReceiptGroups receipt={receipt} names={names} words={words} />
        </dd>
        <dt>{parts.missing}</dt>
        <dd>
          <ReceiptMissing receipt={receipt} names={names} words={words} />
        </dd>
        <dt>{parts.year}</dt>
        <dd>{years}</dd>
        <dt>{parts.source}</dt>
        <dd>
          <SourceList
            sources={sources}
            sourceIds={receipt.sourceIds}
            weightSourceIds={receipt.weightSourceIds}
            words={words}
          />
        </dd>
        <dt>{parts.file}</dt>
        <dd>
          <ReceiptFiles receipt={receipt} indicator={indicator} words={words} />
        </dd>
        {method && (
          <>
            <dt>{parts.method}</dt>
            <dd>
              <MethodButton about={method} subject={shown} />
            </dd>
          </>
        )}
      </dl>
      <ReceiptRows
        receipt={receipt}
        names={names}
        words={words}
        about={[
          [words.kinds[kindOf(question)], shown],
          ...(about ? [[parts.what, about.name] as const] : []),
          ...formula.map((line) => [parts.formula, `${line.name} = ${line.text}`] as const),
          ...filled.map((line) => [parts.filled, `${line.name} = ${line.text}`] as const),
          [parts.year, years],
          ...sources
            .filter(({ id }) => sourceIds.includes(id))
            .map((source) => [parts.source, sourceLine(source, words, texts.language)] as const),
          [parts.source, words.edition(edition.id)],
        ]}
      />
    </>
  )
}

function Weights({
  receipt: { rowsAre, weightYear },
  words,
}: {
  readonly receipt: Receipt
  readonly words: ReceiptTexts
}) {
  switch (rowsAre) {
    case 'districts':
      return weightYear === null ? words.notWeighed : words.weighed(weightYear)
    case 'sectors':
      return weightYear === null ? words.notWeighedSectors : words.weighedByDeclarations(weightYear)
  }
}

function FormulaText({
  lines,
}: {
  readonly lines: readonly { readonly name: string; readonly text: string }[]
}) {
  return (
    <ul className="receipt__formula">
      {lines.map(({ name, text }) => (
        <li key={name}>
          <em>{name}</em> = {text}
        </li>
      ))}
    </ul>
  )
}

function kindOf({ reference }: ReceiptQuestion): keyof ReceiptTexts['kinds'] {
  return reference.kind
}
