import fc from 'fast-check'
import type { Edition } from '../../src/core/edition.ts'
import { isMeasureAvailable } from '../../src/core/measures/available-measures.ts'
import { DEFAULT_VIEW } from '../../src/core/view/default-view.ts'
import {
  type ComparisonChoice,
  DIFFERENCE_FORMS,
  DIFFERENCE_REFERENCES,
  LANGUAGES,
  type MeasureChoice,
  NAMED_ZONE_KINDS,
  type ViewState,
  type ZoneChoice,
} from '../../src/core/view/view-state.ts'

/** Views that an edition can show: any indicator, year, measure, zone, comparison and language. */
export function randomView(edition: Edition): fc.Arbitrary<ViewState> {
  const codes = edition.districts.flatMap(({ code, kind }) =>
    kind === 'residential' ? [code] : [],
  )
  const zone: fc.Arbitrary<ZoneChoice> = fc.oneof(
    fc
      .constantFrom(...NAMED_ZONE_KINDS)
      .map((kind): ZoneChoice => (kind === 'belowRegion' ? { kind, percent: 90 } : { kind })),
    fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 60 }).map(
      (districts): ZoneChoice => ({
        kind: 'own',
        name: '',
        districts: districts.sort((a, b) => a - b),
      }),
    ),
  )
  const comparison: fc.Arbitrary<ComparisonChoice> = fc.oneof(
    fc.constantFrom<ComparisonChoice[]>({ kind: 'rest' }, { kind: 'region' }),
    fc
      .constantFrom(...edition.municipalities.map(({ nis }) => nis))
      .map((nis): ComparisonChoice => ({ kind: 'municipality', nis })),
    fc
      .constantFrom(...NAMED_ZONE_KINDS)
      .map((kind): ComparisonChoice => ({ kind: 'zone', zone: kind })),
  )
  return fc
    .record({
      indicator: fc.constantFrom(...edition.indicators),
      yearAt: fc.nat(),
      sinceAt: fc.nat(),
      measureKind: fc.constantFrom('value', 'value', 'change', 'difference', 'rank', 'stability'),
      reference: fc.constantFrom(...DIFFERENCE_REFERENCES),
      form: fc.constantFrom(...DIFFERENCE_FORMS),
      zone,
      comparison,
      language: fc.constantFrom(...LANGUAGES),
    })
    .map(({ indicator, yearAt, sinceAt, measureKind, reference, form, ...rest }) => {
      const years = indicator.years.map(({ year }) => year)
      const year = years[yearAt % years.length] ?? indicator.defaultYear
      const sinceYear = years[sinceAt % years.length] ?? year
      const wanted: MeasureChoice =
        measureKind === 'change'
          ? { kind: 'change', sinceYear }
          : measureKind === 'difference'
            ? { kind: 'difference', reference, form }
            : {
                kind: measureKind === 'rank' || measureKind === 'stability' ? measureKind : 'value',
              }
      const measure: MeasureChoice = isMeasureAvailable(wanted, indicator, year)
        ? wanted
        : { kind: 'value' }
      return { ...DEFAULT_VIEW, indicator: indicator.id, year, measure, ...rest }
    })
}
