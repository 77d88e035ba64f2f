import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { LANGUAGES, type Language } from '../../../src/core/view/view-state.ts'
import { NUMBER_CONVENTIONS } from '../../../src/i18n/number-conventions.ts'
import { publishedEdition, publishedLoader } from '../../support/published-edition.ts'

/** A fact that a story fills in. */
const PLACEHOLDER = /\{[^{}]*\}/

const TEXTS = join('src', 'i18n')

/** Words of a text in lower case; what holds a digit is a number and no word. */
export function wordsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(
    (word) => !/\p{N}/u.test(word),
  )
}

/** The fixed parts of every text in a file: strings, and templates between their holes. */
function fixedParts(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  const parts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) parts.push(node.text)
    if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) parts.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return parts.flatMap((part) => part.split(PLACEHOLDER))
}

/** Every text inside a value of plain data. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** Names and sources as the edition publishes them: they are no texts of ours. */
async function publishedNames(): Promise<readonly string[]> {
  const { districts, municipalities, sources, zones, population } = publishedEdition
  const { services } = await publishedLoader.loadServices(publishedEdition)
  const streets = await publishedLoader.loadStreets(publishedEdition)
  const sectors = await publishedLoader.loadSectors(publishedEdition)
  const names = sectors.sectors.map(({ code, name }) => ({ code, name }))
  const data = [
    ...[districts, municipalities, sources, zones, population, services, streets],
    ...[names, sectors.sources],
  ]
  return [
    ...data.flatMap(stringsIn),
    // A source line names the publisher without what follows in brackets or after a comma.
    ...sources.flatMap(({ publisher }) => publisher.split(/[(;,]/)),
  ]
}

export interface KnownPhrases {
  /** The words of a text that no message of the language and no published name accounts for. */
  readonly unknownIn: (text: string) => readonly string[]
}

/** What the page may say in a language: the fixed parts of its messages, names and numbers. */
export async function knownPhrases(language: Language): Promise<KnownPhrases> {
  const folder = join(TEXTS, language)
  const notes = join(TEXTS, 'evidence-notes', `${language}.ts`)
  const files = [
    ...readdirSync(folder).map((name) => join(folder, name)),
    ...readdirSync(join(TEXTS, 'evidence-notes'))
      .map((name) => join(TEXTS, 'evidence-notes', name))
      .filter((path) => path === notes),
  ]
  const texts = [
    ...files.flatMap(fixedParts),
    ...stringsIn(NUMBER_CONVENTIONS[language]),
    ...(await publishedNames()),
    ...UNITS,
    ...LANGUAGES,
  ]
  const phrases = texts.map(wordsIn)
  const whole = new Set(phrases.map((words) => words.join(' ')))
  // A text with a link or a line break in it stands on the page in pieces.
  const starts = new Set(phrases.flatMap((words) => partsOf(words, (at) => [0, at])))
  const ends = new Set(phrases.flatMap((words) => partsOf(words, (at) => [at, words.length])))
  const all = `|${[...whole].map((phrase) => ` ${phrase} `).join('|')}|`
  const longest = Math.max(...phrases.map(({ length }) => length))

  function isKnown(words: readonly string[], start: number, end: number): boolean {
    const phrase = words.slice(start, end).join(' ')
    if (whole.has(phrase) || (start === 0 && end === words.length && all.includes(` ${phrase} `)))
      return true
    return (start === 0 && ends.has(phrase)) || (end === words.length && starts.has(phrase))
  }

  return {
    unknownIn(text) {
      const words = wordsIn(text)
      // The fewest words left over, from each place to the end.
      const left = Array.from({ length: words.length + 1 }, (): readonly string[] => [])
      for (let start = words.length - 1; start >= 0; start--) {
        let best: readonly string[] = [words[start] ?? '', ...(left[start + 1] ?? [])]
        const last = Math.min(words.length, start + longest)
        for (let end = start + 1; end <= last; end++) {
          const rest = left[end] ?? []
          if (rest.length < best.length && isKnown(words, start, end)) best = rest
        }
        left[start] = best
      }
      return left[0] ?? []
    },
  }
}

/** The beginnings or ends of a phrase; one word alone would tell nothing. */
function partsOf(
  words: readonly string[],
  range: (at: number) => readonly [number, number],
): readonly string[] {
  return words
    .map((_, at) => words.slice(...range(at)))
    .filter(({ length }) => length >= LEAST_WORDS_OF_PART)
    .map((part) => part.join(' '))
}

const LEAST_WORDS_OF_PART = 2

/** Written by `format.distance`, the same in every language. */
const UNITS = ['m', 'km']
