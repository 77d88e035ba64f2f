import { ADVICE, RefreshStopped } from '../refresh-stopped.ts'
import { cellReader, formatCsv, parseCsv } from './csv-records.ts'
import { type FreshFigures, mergeFigures } from './merge-figures.ts'
import { cellsOf, datasetIdOf, districtsOfPortal, yearOf } from './monitoring-answers.ts'
import type { RefreshContext, RefreshedPart } from './refreshed-part.ts'
import { ADDRESSES } from './source-addresses.data.ts'

const FIGURES = 'indicators/district_indicators.csv'
const DEFINITIONS = 'indicators/definitions.csv'
const SOURCES = 'indicators/sources.csv'

const LICENCE =
  'free reuse with mention of the source (IBSA/BISA and Statbel) and of changes, as quoted by another project; the licence text itself was not read'

/** Indicators whose number at the Wijkmonitoring is known; the others (`x_…`) stay as they are. */
export function refreshableIndicators(definitions: string): readonly string[] {
  const table = parseCsv(definitions)
  const cell = cellReader(table)
  return table.rows.map((row) => cell(row, 'id')).filter((id) => /^\d+$/.test(id))
}

/**
 * The year that each indicator page of the Wijkmonitoring shows, joined into the figures of the old
 * edition. Other years stay as they are: the documented calls give one year an indicator.
 */
export async function refreshIndicators(
  { download, oldFile }: RefreshContext,
  ids: readonly string[],
): Promise<RefreshedPart> {
  const codes = districtCodes(oldFile('geo/monitoring_districts.geojson'))
  const home = { name: 'home page of the Wijkmonitoring', url: ADDRESSES.monitoringHome.url }
  const listName = 'list of wijken (Wijkmonitoring)'
  const listUrl = ADDRESSES.monitoringDistricts.url
  const { value: codeOfId } = await download({ name: listName, url: listUrl }, 'json', ({ body }) =>
    districtsOfPortal(listName, body, codes),
  )

  const fresh: FreshFigures[] = []
  for (const id of ids) {
    const name = (what: string) => `indicator ${id} (${what})`
    const { value: dataset } = await download(
      { name: name('page'), url: `${ADDRESSES.monitoringIndicator.url}${id}?tab=Sheet` },
      'html',
      ({ body }) => datasetIdOf(name('page'), body),
      home,
    )
    const figures = await download(
      { name: name('figures'), url: `${ADDRESSES.monitoringDataset.url}${dataset}` },
      'json',
      ({ body }) => joined(name('figures'), body, codeOfId),
    )
    const year = await download(
      { name: name('year'), url: `${ADDRESSES.monitoringGeojson.url}${dataset}/fr` },
      'json',
      (answer) => yearOf(name('year'), answer),
    )
    fresh.push({
      indicator: id,
      year: year.value,
      cells: figures.value,
      retrieved: figures.retrieved,
    })
  }
  return written(oldFile, fresh)
}

function written(
  oldFile: RefreshContext['oldFile'],
  fresh: readonly FreshFigures[],
): RefreshedPart {
  const retrieved = fresh
    .map((figures) => figures.retrieved)
    .sort()
    .at(-1)
  if (retrieved === undefined) return { files: [], notes: [] }
  const sources = parseCsv(oldFile(SOURCES))
  const sourceId = nextSourceId(sources.rows.map((row) => row[0] ?? ''))
  const { text, notes, changedRows } = mergeFigures(
    oldFile(FIGURES),
    oldFile(DEFINITIONS),
    fresh,
    sourceId,
  )
  if (changedRows === 0) return { files: [], notes }
  const source = [
    sourceId,
    'BISA Wijkmonitoring (with Statbel), map portal',
    `indicators ${fresh.map(({ indicator, year }) => `${indicator} (${year})`).join(', ')}`,
    retrieved,
    'geodata.perspective.brussels, see docs/sources.md',
    LICENCE,
  ]
  return {
    files: [
      { path: FIGURES, content: text, retrieved },
      {
        path: SOURCES,
        content: formatCsv({ ...sources, rows: [...sources.rows, source] }),
        retrieved,
      },
    ],
    notes,
  }
}

function joined(
  name: string,
  body: Uint8Array,
  codeOfId: ReadonlyMap<number, number>,
): FreshFigures['cells'] {
  const cells = new Map<number, { readonly value: number | null; readonly flag: string }>()
  for (const { districtId, value, flag } of cellsOf(name, body)) {
    const code = codeOfId.get(districtId)
    if (code === undefined || cells.has(code)) {
      const reason = `the figures name the area ${districtId}, which is unknown or named twice`
      throw new RefreshStopped(name, reason, ADVICE.maintainer)
    }
    cells.set(code, { value, flag })
  }
  if (cells.size !== codeOfId.size) {
    const reason = `figures for ${cells.size} wijken where ${codeOfId.size} are expected`
    throw new RefreshStopped(name, reason, ADVICE.maintainer)
  }
  return cells
}

function districtCodes(districts: string): readonly number[] {
  return JSON.parse(districts).features.map(
    ({ properties }: { properties: { mdrc: number } }) => properties.mdrc,
  )
}

/** `s09` after `s08`. */
function nextSourceId(ids: readonly string[]): string {
  const highest = Math.max(0, ...ids.map((id) => Number(/^s(\d+)$/.exec(id)?.[1] ?? 0)))
  return `s${String(highest + 1).padStart(2, '0')}`
}
