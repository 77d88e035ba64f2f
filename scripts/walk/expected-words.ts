import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Figure } from '../../src/core/figure/figure.ts'
import { createEditionLoader } from '../../src/data/edition-loader.ts'
import { loadTexts } from '../../src/i18n/load-texts.ts'
import { openLink } from '../../src/state/open-link.ts'
import { showsScenario } from '../../src/state/screen-scenario.ts'
import { composeScreen } from '../../src/state/screen-store.ts'
import type { PageWords } from './check-in-page.ts'

const PUBLIC_FOLDER = fileURLToPath(new URL('../../public/', import.meta.url))
const loader = createEditionLoader(async (path) => {
  const text = await readFile(PUBLIC_FOLDER + path, 'utf8')
  return { ok: true, status: 200, text: async () => text }
}, '')
const edition = loader.loadEdition()
const BROWSER_LANGUAGE = 'nl'

/**
 * What a page at this address must say of one figure, made anew from the address and the published
 * files.
 *
 * @param query as the address has it
 * @returns null for a view that is not of one figure alone, or rests on counting in the browser
 */
export async function expectedWords(
  query: string,
): Promise<
  (Omit<PageWords, 'query' | 'table'> & { readonly values: ReadonlyMap<string, string> }) | null
> {
  const known = await edition
  const { view } = openLink(query, BROWSER_LANGUAGE, known)
  if (view.lens.kind !== 'single' || view.display !== 'screen' || showsScenario(view)) return null
  const [series, { services }, texts] = await Promise.all([
    loader.loadSeries(view.indicator, known),
    loader.loadServices(known),
    loadTexts(view.language),
  ])
  const { figure } = composeScreen(view, known, { series, services, texts })
  const { integer } = texts.format
  return {
    language: view.language,
    title: plain(figure.title),
    subtitle: plain(figure.subtitle),
    sentence: plain(figure.sentence),
    year: String(view.year),
    legend: figure.legend.classes
      .toReversed()
      .map(({ areaCount, inhabitants }) =>
        plain(`${integer(areaCount)} | ${integer(inhabitants)}`),
      ),
    values: valuesOf(figure),
  }
}

function valuesOf({ marks }: Figure): ReadonlyMap<string, string> {
  return new Map(
    marks.flatMap((mark) =>
      mark.kind === 'ground'
        ? []
        : [
            [
              String(mark.district),
              plain(mark.kind === 'valued' ? mark.valueText : mark.reasonText),
            ] as const,
          ],
    ),
  )
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
