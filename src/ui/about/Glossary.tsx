import { useTexts } from '../use-screen.ts'

/** The words of the policy plan, explained. */
export function Glossary() {
  const { glossary } = useTexts()
  return (
    <dl className="glossary">
      {Object.entries(glossary).map(([id, { term, explanation }]) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>{explanation}</dd>
        </div>
      ))}
    </dl>
  )
}
