import { readFileSync } from 'node:fs'
import { REACH_CHOICES } from '../../src/core/access/reach-choice.ts'
import { CLASS_METHODS } from '../../src/core/classes/class-method.ts'
import type { RandomSource } from '../../src/core/random/random-source.ts'
import { uniformInteger } from '../../src/core/random/uniform-integer.ts'
import { SERVICE_TYPES } from '../../src/core/services/service.ts'
import { DEFAULT_VIEW } from '../../src/core/view/default-view.ts'
import {
  BREAK_LINE_CHOICES,
  CLASS_SCOPES,
  DIFFERENCE_FORMS,
  DIFFERENCE_REFERENCES,
  DISPLAY_MODES,
  LANGUAGES,
  NAMED_ZONE_KINDS,
  NAMINGS,
  TABLE_COLUMNS,
  TASKS,
  type ViewState,
  type ZoneChoice,
} from '../../src/core/view/view-state.ts'
import { encodeView } from '../../src/state/link/encode-view.ts'

interface PublishedEdition {
  readonly municipalities: readonly { readonly nis: string }[]
  readonly districts: readonly { readonly code: number }[]
  readonly sectors: { readonly indicator: string; readonly year: number }
  readonly indicators: readonly {
    readonly id: string
    readonly years: readonly { readonly year: number }[]
  }[]
}

const edition: PublishedEdition = JSON.parse(
  readFileSync(new URL('../../public/geo/edition.json', import.meta.url), 'utf8'),
)

const MOST_CHANGES = 6

/** The query of a link to a view of the edition: another indicator and up to six other choices. */
export function drawLink(random: RandomSource): string {
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[uniformInteger(random, items.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
  const indicator = pick(edition.indicators)
  const otherIndicator = (): string => pick(edition.indicators).id
  const year = (): number => pick(indicator.years).year
  const district = (): number => pick(edition.districts).code
  const districts = (): readonly number[] =>
    [...new Set([district(), district(), district()])].toSorted((one, other) => one - other)
  const nis = (): string => pick(edition.municipalities).nis
  const zone = (): ZoneChoice => {
    const kind = pick([...NAMED_ZONE_KINDS, 'own'] as const)
    if (kind === 'belowRegion') return { kind, percent: pick([50, 85, 100]) }
    return kind === 'own' ? { kind, name: 'Eigen', districts: districts() } : { kind }
  }
  const point = () =>
    [4.3 + uniformInteger(random, 130) / 1000, 50.8 + uniformInteger(random, 100) / 1000] as const

  const changes: readonly (() => Partial<ViewState>)[] = [
    () => ({ year: year() }),
    () => ({ measure: { kind: 'change', sinceYear: year() } }),
    () => ({ measure: { kind: pick(['rank', 'stability']) } }),
    () => ({
      measure: {
        kind: 'difference',
        reference: pick(DIFFERENCE_REFERENCES),
        form: pick(DIFFERENCE_FORMS),
      },
    }),
    () => ({ zone: zone() }),
    () => ({
      comparison: pick([
        { kind: 'region' },
        { kind: 'municipality', nis: nis() },
        { kind: 'zone', zone: pick(NAMED_ZONE_KINDS) },
      ]),
    }),
    () => ({ breakLines: pick(BREAK_LINE_CHOICES) }),
    () => ({
      lens: pick([
        { kind: 'bivariate', second: otherIndicator() },
        { kind: 'smallMaps', indicators: [otherIndicator(), otherIndicator()] },
        { kind: 'sectors' },
      ]),
    }),
    // The sectors have one figure of one year.
    () => ({ ...edition.sectors, lens: { kind: 'sectors' } }),
    () => ({ selection: district() }),
    () => ({ municipality: nis() }),
    () => ({ compared: districts() }),
    () => ({
      classes: {
        kind: 'computed',
        method: pick(CLASS_METHODS),
        count: 2 + uniformInteger(random, 8),
        scope: pick(CLASS_SCOPES),
      },
    }),
    () => ({ classes: { kind: 'manual', limits: [10, 20, 20_000] } }),
    () => ({ serviceTypes: SERVICE_TYPES.filter(() => uniformInteger(random, 3) === 0) }),
    () => ({ origin: point() }),
    () => ({ reach: pick(REACH_CHOICES), task: 'place' }),
    () => ({ task: 'place', scenario: [{ kind: 'add', at: point() }] }),
    () => ({
      table: {
        sortBy: pick(TABLE_COLUMNS),
        order: pick(['ascending', 'descending']),
        query: pick(['', 'laken', 'zzz']),
      },
    }),
    () => ({ language: pick(LANGUAGES) }),
    () => ({ mode: pick(DISPLAY_MODES) }),
    () => ({ task: pick(TASKS) }),
    () => ({ naming: pick(NAMINGS) }),
    () => ({
      camera: { longitude: 4.35, latitude: 50.85, zoom: 12, bearingDegrees: 40, pitchDegrees: 30 },
    }),
    () => ({ display: 'projector' }),
    () => ({ seed: uniformInteger(random, 1000) }),
  ]
  let view: ViewState = { ...DEFAULT_VIEW, indicator: indicator.id }
  for (let left = uniformInteger(random, MOST_CHANGES + 1); left > 0; left--) {
    view = { ...view, ...pick(changes)() }
  }
  return encodeView(view)
}
