import type { DistrictCode } from '../districts/district.ts'
import { residentialCodes } from '../districts/residential.ts'
import type { MeasuredView } from '../figure/measured-view.ts'
import { NAMED_ZONE_KINDS } from '../view/view-state.ts'
import type { Formula, RowGroup, RowVariable } from './formula.ts'
import {
  add,
  column,
  divide,
  group,
  multiply,
  named,
  number,
  own,
  round,
  rows,
  sum,
} from './formula-parts.ts'
import {
  changeFormula,
  differenceFormula,
  GINI_FORMULA,
  gapFormula,
  MORAN_FORMULA,
  quantileRatioFormula,
  rankFormula,
  relativeGapFormula,
  THEIL_FORMULA,
  weightedMeanFormula,
} from './measure-formulas.ts'
import type { NumberReference } from './number-reference.ts'
import type { ReceiptMethod } from './receipt.ts'

/** A formula and the wijken that are to have rows for it. */
export interface ReceiptPlan {
  readonly formula: Formula
  readonly groups: Readonly<Partial<Record<RowGroup, readonly DistrictCode[]>>>
  /** Groups whose rows must have inhabitants to count. */
  readonly weighed: readonly RowGroup[]
  readonly method: ReceiptMethod
  /** Rows carry their neighbours, and one without any is left out. */
  readonly neighbours?: true
  /** Of the zone and what it is compared with only the wijken that can be followed every year. */
  readonly everyYear?: true
}

/** How a number of a measured view is made. */
export function receiptPlan(reference: NumberReference, view: MeasuredView): ReceiptPlan {
  const all = residentialCodes(view.edition.districts)
  const basis = referenceBasis(view)
  const measured = (row: RowVariable): Formula => measuredFormula(view, row)
  const unweighed = (
    formula: Formula,
    groups: ReceiptPlan['groups'],
    method: ReceiptMethod = methodOf(view),
  ): ReceiptPlan => ({
    formula,
    groups: { ...groups, ...basis.groups },
    weighed: basis.weighed,
    method,
  })
  const compared = { zone: view.zone.inside, compared: view.compared.districts }
  const mean = (of: 'zone' | 'compared'): Formula => weightedMeanFormula(of, measured('i'))
  switch (reference.kind) {
    case 'district':
      return view.measure.kind === 'rank'
        ? rankPlan(reference.district)
        : unweighed(own(measured('own')), { own: [reference.district] })
    case 'rank':
      return rankPlan(reference.district)
    case 'publishedRegion':
      return unweighed(
        {
          kind: 'single',
          over: group('region'),
          row: 'region',
          of: measuredFormula(view, 'region'),
        },
        { region: [] },
        methodOf(view),
      )
    case 'mean':
      return meanPlan(reference.group)
    case 'meanOverYears':
      return { ...meanPlan(reference.group), method: 'overYears', everyYear: true }
    case 'gap':
      return gapPlan(reference.form)
    case 'gapOverYears':
      return { ...gapPlan(reference.form), method: 'overYears', everyYear: true }
    case 'persons': {
      const { group: of } = reference
      const persons = round(
        divide(multiply(mean(of), sum(group(of), column('inhabitants'))), number(100)),
      )
      return {
        ...unweighed(persons, { [of]: compared[of] }, 'reach'),
        weighed: [of, ...basis.weighed],
      }
    }
    case 'extreme': {
      const of = view.measure.kind === 'rank' ? column('value') : measured('i')
      return unweighed({ kind: reference.end, over: group('all'), row: 'i', of }, { all })
    }
    case 'total':
      return unweighed(sum(group('all'), measured('i')), { all })
    case 'reference':
      return unweighed(basis.formula ?? number(Number.NaN), {})
    case 'beside':
      return unweighed(
        {
          kind: 'count',
          over: group('all'),
          row: 'i',
          test: reference.side,
          one: measured('i'),
          other: number(0),
        },
        { all },
      )
    case 'lowerHalf':
      return unweighed(
        {
          kind: 'count',
          over: group('zone'),
          row: 'i',
          test: 'above',
          one: rankFormula((row) => column('value', row), 'i'),
          other: divide(rows(group('all')), number(2)),
        },
        { all, zone: view.zone.inside },
        'rank',
      )
    case 'definitions':
      return unweighed(definitionsFormula(reference.part), { all }, 'zones')
    case 'statistic':
      return {
        formula: statisticFormula(reference.id),
        groups: { all },
        weighed: ['all'],
        method: statisticMethod(reference.id),
        ...(reference.id === 'moran' ? { neighbours: true as const } : {}),
      }
  }

  function meanPlan(of: 'zone' | 'compared'): ReceiptPlan {
    return {
      ...unweighed(mean(of), { [of]: compared[of] }, 'mean'),
      weighed: [of, ...basis.weighed],
    }
  }

  function gapPlan(form: 'absolute' | 'relative'): ReceiptPlan {
    return {
      ...unweighed(
        form === 'absolute'
          ? gapFormula(mean('zone'), mean('compared'))
          : relativeGapFormula(mean('zone'), mean('compared')),
        compared,
        'gap',
      ),
      weighed: ['zone', 'compared', ...basis.weighed],
    }
  }

  function rankPlan(district: DistrictCode): ReceiptPlan {
    const of = view.measure.kind === 'rank' ? (row: RowVariable) => column('value', row) : measured
    return unweighed(own(rankFormula(of, 'own')), { own: [district], all }, 'rank')
  }
}

/** What the measure gives for the row that a variable stands for. */
function measuredFormula(view: MeasuredView, row: RowVariable): Formula {
  const { measure } = view
  switch (measure.kind) {
    case 'value':
    case 'rank':
      return column('value', row)
    case 'change':
      return changeFormula(row)
    case 'difference': {
      const { formula } = referenceBasis(view)
      return formula === null ? column('value', row) : differenceFormula(formula, measure.form, row)
    }
    case 'stability':
      return row === 'own'
        ? add(...NAMED_ZONE_KINDS.map((kind) => column(kind, row)))
        : column('definitions', row)
  }
}

interface ReferenceBasis extends Pick<ReceiptPlan, 'groups' | 'weighed'> {
  readonly formula: Formula | null
}

const NO_BASIS: ReferenceBasis = { formula: null, groups: {}, weighed: [] }

/** What a difference is taken from, with the rows it needs. */
function referenceBasis({ edition, measure, view, year, zone }: MeasuredView): ReferenceBasis {
  if (measure.kind !== 'difference' || view.measure.kind !== 'difference') return NO_BASIS
  const reference = measure.referenceOf(year)
  if (reference === null) return NO_BASIS
  if (reference.source === 'published') {
    const published: Formula = {
      kind: 'single',
      over: group('region'),
      row: 'region',
      of: column('value', 'region'),
    }
    return { formula: named('publishedRegion', published), groups: { region: [] }, weighed: [] }
  }
  const districts = {
    region: residentialCodes(edition.districts),
    zone: zone.inside,
    rest: zone.rest,
  }[view.measure.reference]
  return {
    formula: named('referenceMean', weightedMeanFormula('reference', column('value'))),
    groups: { reference: districts },
    weighed: ['reference'],
  }
}

function definitionsFormula(part: 'all' | 'some' | 'none'): Formula {
  const counting = (test: 'equal' | 'above', than: number): Formula => ({
    kind: 'count',
    over: group('all'),
    row: 'i',
    test,
    one: column('definitions'),
    other: number(than),
  })
  const inAll = counting('equal', NAMED_ZONE_KINDS.length)
  switch (part) {
    case 'all':
      return inAll
    case 'none':
      return counting('equal', 0)
    case 'some':
      return { kind: 'subtract', from: counting('above', 0), less: inAll }
  }
}

type StatisticId = Extract<NumberReference, { kind: 'statistic' }>['id']

export function statisticFormula(id: StatisticId): Formula {
  switch (id) {
    case 'p90p10':
    case 'p80p20':
      return quantileRatioFormula(id)
    case 'gini':
      return GINI_FORMULA
    case 'theil':
      return THEIL_FORMULA
    case 'moran':
      return MORAN_FORMULA
  }
}

function statisticMethod(id: StatisticId): ReceiptMethod {
  return id === 'p90p10' || id === 'p80p20' ? 'quantiles' : id
}

function methodOf({ measure }: MeasuredView): ReceiptMethod {
  return measure.kind === 'stability' ? 'zones' : measure.kind
}
