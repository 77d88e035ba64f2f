import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Edition } from '../../src/core/edition.ts'
import type { Figure } from '../../src/core/figure/figure.ts'
import type { SectorMark } from '../../src/core/sectors/sector-mark.ts'
import { sectorsOver } from '../../src/core/sectors/sectors-over.ts'
import type { Language } from '../../src/core/view/view-state.ts'
import { createEditionLoader } from '../../src/data/edition-loader.ts'
import { loadSectorTexts } from '../../src/i18n/load-sector-texts.ts'
import { loadTexts } from '../../src/i18n/load-texts.ts'
import type { SectorTexts } from '../../src/i18n/sector-texts.ts'
import { openLink } from '../../src/state/open-link.ts'
import { type ScreenFiner, showsSectors } from '../../src/state/screen-finer.ts'
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
  const isOneFigure = view.lens.kind === 'single' || showsSectors(view)
  if (!isOneFigure || view.display !== 'screen' || showsScenario(view)) return null
  const [series, { services }, texts, finer] = await Promise.all([
    loader.loadSeries(view.indicator, known),
    loader.loadServices(known),
    loadTexts(view.language),
    showsSectors(view) ? finerOf(view.language, known) : null,
  ])
  const { figure } = composeScreen(view, known, { series, services, texts, finer })
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
    values: finer ? sectorValuesOf(figure, await loadSectorTexts(view.language)) : valuesOf(figure),
  }
}

async function finerOf(language: Language, known: Edition): Promise<ScreenFiner> {
  const [level, words] = await Promise.all([loader.loadSectors(known), loadSectorTexts(language)])
  return { language, lay: sectorsOver(level, words) }
}

/** As the table writes them: a median that rests on few declarations says so. */
function sectorValuesOf({ sectors }: Figure, { few }: SectorTexts): ReadonlyMap<string, string> {
  const textOf = (mark: SectorMark): string | null => {
    switch (mark.kind) {
      case 'valued':
        return mark.basis === 'few' ? `${mark.valueText} ${few}` : mark.valueText
      case 'missing':
        return mark.reasonText
      case 'ground':
        return null
    }
  }
  return new Map(
    (sectors?.marks ?? []).flatMap((mark) => {
      const text = textOf(mark)
      return text === null ? [] : [[mark.sector, plain(text)] as const]
    }),
  )
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
