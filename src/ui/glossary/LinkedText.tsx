import { useTexts } from '../use-screen.ts'
import { splitAtTerms, type TermId } from './split-at-terms.ts'
import { Term } from './Term.tsx'

interface LinkedTextProps {
  readonly text: string
  /** The words to link, each at its first place. */
  readonly terms: readonly TermId[]
}

/** A text in which words of the glossary can be pressed for what they mean. */
export function LinkedText({ text, terms }: LinkedTextProps) {
  const { glossary } = useTexts()
  return splitAtTerms(text, glossary, terms).map((part) =>
    part.term === null ? (
      part.text
    ) : (
      <Term key={part.term} id={part.term}>
        {part.text}
      </Term>
    ),
  )
}
