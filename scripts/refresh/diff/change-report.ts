import type { EditionChanges, IndicatorChange } from './compare-editions.ts'
import { REPORT_TEXTS, type ReportLanguage, type ReportTexts } from './report-texts.data.ts'

/** Names or figures written out; the rest is counted. */
const MOST_NAMED = 10

/** The differences between two editions as a text in Markdown, for a person to read. */
export function changeReport(changes: EditionChanges, language: ReportLanguage): string {
  const texts = REPORT_TEXTS[language]
  const { districts, indicators, services, streets } = changes
  const nameOf = (code: number) => `${code} ${districts.names.get(code) ?? ''}`.trim()
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [
      texts.districts,
      [
        ...addedAndRemoved(districts.added.map(nameOf), districts.removed.map(nameOf), texts),
        ...capped(
          districts.renamed.map(({ from, to }) => texts.renamed(from, to)),
          texts,
        ),
      ],
    ],
    [
      texts.indicators,
      [
        ...addedAndRemoved(indicators.added, indicators.removed, texts),
        ...indicators.changed.flatMap((change) =>
          indicatorLines(change, changes.thresholdPercent, nameOf, texts),
        ),
      ],
    ],
    [
      texts.services,
      [
        ...addedAndRemoved(services.added, services.removed, texts),
        ...capped(
          services.renamed.map(({ from, to }) => texts.renamed(from, to)),
          texts,
        ),
        ...capped(
          services.moved.map(({ name, metres }) => texts.moved(name, metres)),
          texts,
        ),
      ],
    ],
    [texts.streets, addedAndRemoved(streets.added, streets.removed, texts)],
  ]
  const isSame = sections.every(([, lines]) => lines.length === 0)
  const body = isSame
    ? texts.nothing
    : sections
        .map(([heading, lines]) => {
          const content = lines.length === 0 ? texts.same : lines.join('\n')
          return `## ${heading}\n\n${content}`
        })
        .join('\n\n')
  return `# ${texts.title}\n\n${body}\n`
}

function addedAndRemoved(
  added: readonly string[],
  removed: readonly string[],
  texts: ReportTexts,
): readonly string[] {
  const list = (names: readonly string[]) => {
    const rest = names.length - MOST_NAMED
    const named = names.slice(0, MOST_NAMED).join('; ')
    return rest > 0 ? `${named}; ${texts.andMore(rest)}` : named
  }
  return [
    ...(added.length > 0 ? [`- ${texts.added(list(added))}`] : []),
    ...(removed.length > 0 ? [`- ${texts.removed(list(removed))}`] : []),
  ]
}

function capped(lines: readonly string[], texts: ReportTexts): readonly string[] {
  const rest = lines.length - MOST_NAMED
  const named = lines.slice(0, MOST_NAMED).map((line) => `- ${line}`)
  return rest > 0 ? [...named, `- ${texts.andMore(rest)}`] : named
}

function indicatorLines(
  change: IndicatorChange,
  percent: number,
  nameOf: (code: number) => string,
  texts: ReportTexts,
): readonly string[] {
  const { newYears, goneYears, changedMore, changedLess, appeared, disappeared } = change
  const number = (value: number) =>
    String(Number(value.toPrecision(12))).replace('.', texts.decimal)
  const figures = changedMore.map(({ district, year, from, to }) =>
    texts.changedFigure(nameOf(district), year, number(from), number(to)),
  )
  const lines = [
    ...(newYears.length > 0 ? [`- ${texts.newYears(newYears.join(', '))}`] : []),
    ...(goneYears.length > 0 ? [`- ${texts.goneYears(goneYears.join(', '))}`] : []),
    ...(figures.length > 0
      ? [
          `- ${texts.changedMore(figures.length, percent)}`,
          ...capped(figures, texts).map((line) => `  ${line}`),
        ]
      : []),
    ...(changedLess > 0 ? [`- ${texts.changedLess(changedLess, percent)}`] : []),
    ...(appeared > 0 ? [`- ${texts.appeared(appeared)}`] : []),
    ...(disappeared > 0 ? [`- ${texts.disappeared(disappeared)}`] : []),
  ]
  return [`\n### ${change.id} ${change.name}\n`, ...lines]
}
