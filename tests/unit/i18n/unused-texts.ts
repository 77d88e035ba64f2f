import type { TextLeaf } from './text-leaves.ts'

/** Parts of a record that is handed on as a whole. */
const PARTS_OF_A_WHOLE = new Set(['whatHappened', 'whatStillWorks', 'whatToDo'])

/** `.name`, or `name` in a binding such as `{ name, other: alias }`. */
const TAKEN = /\.([a-zA-Z_$][\w$]*)|[{,]\s*([a-zA-Z_$][\w$]*)\s*(?::\s*[a-zA-Z{]\w*\s*)?(?=[,}=])/g

const escaped = (name: string): string => name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')

/**
 * The texts that no code reads. A text counts as read where its name is taken (`owner.name`, or
 * `{ name }`) in a file that also names its owner, or where its owner is read by index, listed or
 * handed on.
 *
 * @param leaves all texts of a language
 * @param sources contents of the files that may read them
 */
export function unusedTexts(
  leaves: readonly TextLeaf[],
  sources: readonly string[],
): readonly string[] {
  const isReadWhole = remembered((name: string) => {
    const owner = escaped(name)
    const read = new RegExp(
      [
        `\\b${owner}(\\?\\.)?\\[`,
        `Object\\.(entries|values|keys)\\([\\w.]*\\b${owner}\\)`,
        `: [\\w.()]*\\.${owner},`,
        `\\['${owner}'\\][^]*\\btexts\\[`,
      ].join('|'),
    )
    return sources.some((source) => source.includes(name) && read.test(source))
  })
  const files = sources.map((source) => ({
    taken: new Set(
      [...source.matchAll(TAKEN)].map(([, property, bound]) => property ?? bound ?? ''),
    ),
    words: new Set(source.match(/[\w$]+/g)),
  }))
  const isTaken = (owner: string, name: string): boolean =>
    files.some(({ taken, words }) => taken.has(name) && words.has(owner))

  function isRead(path: readonly string[]): boolean {
    const name = path.at(-1) ?? ''
    const owner = path.at(-2)
    if (owner === undefined) return files.some(({ taken }) => taken.has(name))
    if (isReadWhole(owner) || isTaken(owner, name)) return true
    if (PARTS_OF_A_WHOLE.has(name)) return isRead(path.slice(0, -1))
    const record = path.at(-3)
    return record !== undefined && isReadWhole(record) && isTaken(record, name)
  }
  return leaves.map(({ path }) => path).filter((path) => !isRead(path.split('.')))
}

function remembered<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>()
  return (name) => {
    const answer = known.get(name) ?? ask(name)
    known.set(name, answer)
    return answer
  }
}
