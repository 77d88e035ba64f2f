import { OWN_REACH_CHOICES, type ReachChoice } from '../core/access/reach-choice.ts'
import { reachIndicatorId } from '../core/access/reach-indicator.ts'
import type { ReachCount } from '../core/access/reach-table.ts'
import { scenarioSeries } from '../core/access/scenario-series.ts'
import type { Edition } from '../core/edition.ts'
import type { SeriesColumns } from '../core/indicators/indicator.ts'
import { columnsOfSeries } from '../core/own/columns-of-series.ts'
import { ownSetId } from '../core/own/own-id.ts'
import type { Service, ServiceTypeId } from '../core/services/service.ts'
import type { PartLoader } from '../data/remembering-loader.ts'
import type { ReachClient } from '../reach/reach-client.ts'

/** Who reaches the services that a person brought. */
export interface OwnReach {
  /** What it was computed from: another list, or another edition, needs another reach. */
  readonly key: string
  /** One for every walking time, in their order. */
  readonly columns: readonly SeriesColumns[]
  /** Over the network and as the crow flies, for every walking time. */
  readonly counts: readonly ReachCount[]
  /** Services that the counts over the network rest on. */
  readonly servicesCounted: number
}

/** The worker did not answer, or a file of the edition did not come. */
export class OwnReachError extends Error {
  override readonly name = 'OwnReachError'
}

/** Of a published type: which wijken have no share of reach, and why, is the same for every type. */
const MODEL: ServiceTypeId = 'communityCentre'

export function ownReachKey(services: readonly Service[], { id }: Pick<Edition, 'id'>): string {
  const places = services.map(({ id: service, point }) => `${service} ${point?.join(' ') ?? ''}`)
  return ownSetId(id, ...places.sort())
}

/**
 * Reach for every walking time, computed by the worker as for a scenario without changes.
 *
 * @throws OwnReachError when it can not be had
 */
export async function computeOwnReach(
  services: readonly Service[],
  edition: Edition,
  { loader, reach }: { readonly loader: PartLoader; readonly reach: Pick<ReachClient, 'ask'> },
  onProgress: (part: number) => void = () => {},
): Promise<OwnReach> {
  const columns: SeriesColumns[] = []
  const counts: ReachCount[] = []
  let servicesCounted = 0
  for (const [index, choice] of OWN_REACH_CHOICES.entries()) {
    const request = { kind: 'scenario', ...choice, scenario: [], services } as const
    const outcome = await reach.ask<'scenario'>(request, { slot: `own ${choice.minutes}` })
    if (outcome.kind !== 'answer') throw new OwnReachError(`reach is ${outcome.kind}`)
    const { cells, network, straightLine } = outcome.answer
    const real = await modelSeries(choice, edition, loader)
    const series = scenarioSeries(real, cells, network.reached)
    columns.push(columnsOfSeries({ ...series, id: reachIndicatorId(choice) }, edition.districts))
    counts.push(network, straightLine)
    servicesCounted = outcome.answer.servicesCounted
    onProgress((index + 1) / OWN_REACH_CHOICES.length)
  }
  return { key: ownReachKey(services, edition), columns, counts, servicesCounted }
}

async function modelSeries({ minutes }: ReachChoice, edition: Edition, loader: PartLoader) {
  try {
    return await loader.loadSeries(reachIndicatorId({ type: MODEL, minutes }), edition)
  } catch (error) {
    throw new OwnReachError('a series of reach did not come', { cause: error })
  }
}
