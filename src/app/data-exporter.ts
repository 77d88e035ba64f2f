import type { MapGeometry } from '../core/figure/map-geometry.ts'
import type { PackagedEdition } from '../export/package/packaged-edition.ts'
import { loadReceiptTexts } from '../i18n/load-receipt-texts.ts'
import { loadShareTexts } from '../i18n/load-share-texts.ts'
import { loadTakeOutTexts } from '../i18n/load-take-out-texts.ts'
import { loadTexts } from '../i18n/load-texts.ts'
import type { DataExporter } from '../state/data-exporter.ts'
import { ExportError } from '../state/export-error.ts'
import type { AppContext } from '../ui/app-context.ts'
import { failing, fetched } from './export-failures.ts'
import { shownTable } from './shown-table.ts'

interface DataExporterParts extends Pick<AppContext, 'data' | 'edition' | 'screen'> {
  readonly geometry: () => Promise<MapGeometry>
  readonly viewLink: () => string
}

const GEOJSON = 'application/geo+json'

/** Joins the data on screen, and of the whole edition, with the files they go to. */
export function createDataExporter(parts: DataExporterParts): DataExporter {
  const { data, screen, geometry, viewLink } = parts

  async function packaged(): Promise<PackagedEdition> {
    const [{ packagedEdition }, nl, fr, en, services, sectors, { districts }] = await Promise.all([
      fetched(import('../export/package/packaged-edition-from.ts')),
      fetched(loadTexts('nl')),
      fetched(loadTexts('fr')),
      fetched(loadTexts('en')),
      loaded(data.loadServices()),
      parts.edition.sectors ? loaded(data.loadSectors()) : null,
      geometry(),
    ])
    return packagedEdition({
      edition: parts.edition,
      loadSeries: (id) => loaded(data.loadSeries(id)),
      services: services.services,
      sectors,
      districts,
      texts: { nl, fr, en },
    })
  }

  return {
    xlsx: failing(async () => {
      const { figure } = screen.getState().screen
      const [{ viewXlsx }, { fileName }, share] = await Promise.all([
        fetched(import('../export/xlsx/view-xlsx.ts')),
        fetched(import('../export/file-name.ts')),
        fetched(loadShareTexts(figure.language)),
      ])
      const blob = await viewXlsx(shownTable(parts, viewLink()), share)
      return { name: fileName(figure, 'xlsx'), blob }
    }),
    geojson: failing(async () => {
      const { figure } = screen.getState().screen
      const [{ viewGeojson }, { fileName }, { districts }] = await Promise.all([
        fetched(import('../export/geojson/view-geojson.ts')),
        fetched(import('../export/file-name.ts')),
        geometry(),
      ])
      const text = viewGeojson({ figure, edition: parts.edition, districts, link: viewLink() })
      return { name: fileName(figure, 'geojson'), blob: new Blob([text], { type: GEOJSON }) }
    }),
    dataPackage: failing(async () => {
      const [{ zippedDataPackage }, edition] = await Promise.all([
        fetched(import('../export/package/zipped-data-package.ts')),
        packaged(),
      ])
      return { name: `wijkwijzer-${parts.edition.id}.zip`, blob: await zippedDataPackage(edition) }
    }),
    editionGeojson: failing(async () => {
      const [{ editionGeojson }, edition] = await Promise.all([
        fetched(import('../export/geojson/edition-geojson.ts')),
        packaged(),
      ])
      const text = editionGeojson(edition)
      return {
        name: `wijkwijzer-${parts.edition.id}.geojson`,
        blob: new Blob([text], { type: GEOJSON }),
      }
    }),
    receiptCsv: failing(async (table) => {
      const [{ receiptCsv }, { fileStem }, texts] = await Promise.all([
        fetched(import('../export/csv/receipt-csv.ts')),
        fetched(import('../export/file-name.ts')),
        fetched(loadReceiptTexts(table.language)),
      ])
      const [[, told = ''] = []] = table.about
      return {
        name: `${fileStem(`wijkwijzer ${told}`)}.csv`,
        blob: new Blob([receiptCsv(table, texts)], { type: 'text/csv;charset=utf-8' }),
      }
    }),
    cite: failing(async (retrieved) => {
      const { figure } = screen.getState().screen
      const [{ citeView }, texts] = await Promise.all([
        fetched(import('../export/cite/cite-view.ts')),
        fetched(loadTakeOutTexts(figure.language)),
      ])
      return citeView({ figure, edition: parts.edition.id, link: viewLink(), retrieved }, texts)
    }),
  }
}

/** @throws ExportError when it could not be loaded */
async function loaded<Value>(
  load: Promise<
    | { readonly kind: 'loaded'; readonly value: Value }
    | { readonly kind: 'failed'; readonly error: unknown }
  >,
): Promise<Value> {
  const state = await load
  if (state.kind === 'loaded') return state.value
  throw new ExportError('dataMissing', 'edition', { cause: state.error })
}
