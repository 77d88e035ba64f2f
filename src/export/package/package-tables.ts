import { mainMunicipalityCode } from '../../core/districts/main-municipality.ts'
import { residentialCodes } from '../../core/districts/residential.ts'
import {
  DATA_PACKAGE_COLUMNS,
  type DataPackageTable,
} from '../../core/own/data-package-contract.ts'
import type { PackagedEdition } from './packaged-edition.ts'

export type PackageCell = string | number | null

/** The rows of a table of the data package, without its heading. */
export function packageRows(
  table: DataPackageTable,
  packaged: PackagedEdition,
): readonly (readonly PackageCell[])[] {
  return rowsOf[table](packaged)
}

/** One row, its cells by column: a column that is forgotten or made up does not compile. */
type RowOf<Table extends DataPackageTable> = Readonly<
  Record<(typeof DATA_PACKAGE_COLUMNS)[Table][number], PackageCell>
>

function inOrder<Table extends DataPackageTable>(
  table: Table,
  rows: readonly RowOf<Table>[],
): readonly (readonly PackageCell[])[] {
  const columns: readonly (keyof RowOf<Table>)[] = DATA_PACKAGE_COLUMNS[table]
  return rows.map((row) => columns.map((column) => row[column]))
}

const rowsOf: Readonly<
  Record<DataPackageTable, (packaged: PackagedEdition) => readonly (readonly PackageCell[])[]>
> = {
  districts: ({ edition }) =>
    inOrder(
      'districts',
      edition.districts.map((district) => ({
        district: district.code,
        kind: district.kind,
        name_nl: district.name.nl,
        name_fr: district.name.fr,
        municipality: mainMunicipalityCode(district),
        area_m2: district.areaSquareMetres,
        label_lon: district.labelPoint[0],
        label_lat: district.labelPoint[1],
      })),
    ),
  district_municipalities: ({ edition }) =>
    inOrder(
      'district_municipalities',
      edition.districts.flatMap(({ code, municipalities }) =>
        municipalities.map(({ nis, areaShare }) => ({
          district: code,
          municipality: nis,
          area_share: areaShare,
        })),
      ),
    ),
  municipalities: ({ edition }) =>
    inOrder(
      'municipalities',
      edition.municipalities.map(({ nis, name }) => ({
        municipality: nis,
        name_nl: name.nl,
        name_fr: name.fr,
      })),
    ),
  indicators: ({ indicators, texts }) =>
    inOrder(
      'indicators',
      indicators.map((indicator) => {
        const [nl, fr, en] = [
          texts.nl(indicator.id),
          texts.fr(indicator.id),
          texts.en(indicator.id),
        ]
        return {
          indicator: indicator.id,
          theme: indicator.theme,
          unit: indicator.unit,
          value_kind: indicator.valueKind,
          direction: indicator.direction,
          decimals: indicator.decimals,
          default_year: indicator.defaultYear,
          name_nl: nl.name,
          name_fr: fr.name,
          name_en: en.name,
          definition_nl: nl.description,
          definition_fr: fr.description,
          definition_en: en.description,
          caution_nl: nl.caution,
          caution_fr: fr.caution,
          caution_en: en.caution,
          derived_from: indicator.derivedFrom.join(' '),
        }
      }),
    ),
  observations: ({ edition, indicators, series }) => {
    const residential = residentialCodes(edition.districts)
    return inOrder(
      'observations',
      indicators.flatMap(({ id, years }) =>
        years.flatMap(({ year }) =>
          residential.map((district) => {
            const observation = series.get(id)?.at(district, year)
            const isObserved = observation?.kind === 'observed'
            return {
              indicator: id,
              year,
              district,
              value: isObserved ? observation.value : null,
              missing_reason: isObserved ? null : (observation?.reason ?? 'notInEdition'),
              source: series.get(id)?.sourceAt(district, year) ?? null,
            }
          }),
        ),
      ),
    )
  },
  regional_values: ({ indicators }) =>
    inOrder(
      'regional_values',
      indicators.flatMap(({ id, years }) =>
        years.map(({ year, observedDistricts, regionalBenchmark }) => ({
          indicator: id,
          year,
          observed_districts: observedDistricts,
          regional_value: regionalBenchmark,
        })),
      ),
    ),
  sector_population: ({ edition }) =>
    inOrder(
      'sector_population',
      edition.sectorPopulation.years.flatMap((year) =>
        residentialCodes(edition.districts).flatMap((district) => {
          const observation = edition.sectorPopulation.at(district, year)
          return observation.kind === 'observed'
            ? [{ district, year, inhabitants: observation.value }]
            : []
        }),
      ),
    ),
  sector_incomes: ({ sectors }) =>
    inOrder(
      'sector_incomes',
      (sectors?.sectors ?? []).map(
        ({ code, name, district, income, declarations, inhabitants }) => ({
          sector: code,
          name_nl: name.nl,
          name_fr: name.fr,
          district,
          year: sectors?.year ?? null,
          median: income.kind === 'observed' ? income.value : null,
          missing_reason: income.kind === 'missing' ? income.reason : null,
          declarations,
          inhabitants,
        }),
      ),
    ),
  zones: ({ edition }) =>
    inOrder(
      'zones',
      edition.zones.flatMap(({ id, members }) =>
        members.map(({ district, status }) => ({ zone: id, district, status })),
      ),
    ),
  services: ({ services }) =>
    inOrder(
      'services',
      services.map((service) => ({
        service: service.id,
        type: service.type,
        source_type: service.sourceType,
        name_nl: service.name.nl,
        name_fr: service.name.fr,
        address_nl: service.address.nl,
        address_fr: service.address.fr,
        postcode: service.postcode,
        municipality: service.municipality,
        district: service.district,
        lon: service.point?.[0] ?? null,
        lat: service.point?.[1] ?? null,
        certainty: service.certainty,
        precision_m: service.precisionMetres,
        confidence: service.confidence,
        website: service.website,
        source: service.source,
        source_date: service.sourceDate,
        note: service.note,
      })),
    ),
  sources: ({ edition, sectors }) =>
    inOrder(
      'sources',
      [...edition.sources, ...(sectors?.sources ?? [])].map(
        ({ id, publisher, edition: edited, retrieved, licence }) => ({
          source: id,
          publisher,
          edition: edited,
          retrieved,
          licence,
        }),
      ),
    ),
}
