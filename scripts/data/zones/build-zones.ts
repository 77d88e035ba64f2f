import * as z from 'zod'
import type { DistrictCode, OfficialName } from '../../../src/core/districts/district.ts'
import type { Zone, ZoneMember } from '../../../src/core/zones/zone.ts'
import type { ProblemLog } from '../problem-log.ts'
import { type DataFolder, requireFile } from '../read/data-folder.ts'
import { crownMembers } from './crown-members.ts'

const ARME_SIKKEL_FILE = 'definitions/arme_sikkel.json'
const ZONES_FILE = 'definitions/zones.json'

const codes = z.array(z.int().positive()).min(1)
const candidate = z.object({
  mdrc: z.int().positive(),
  status: z.string().regex(/^(certain|probable|interpretation.*|no population.*|out)$/),
  evidence: z.array(z.object({ text: z.string().min(1), url: z.url() })).min(1),
})
const armeSikkelSchema = z.object({
  proposed_codes: codes,
  members: z.array(candidate),
  borderline: z.array(candidate),
})
const zonesSchema = z.object({
  vijfhoek: codes,
  eerste_kroon: codes,
  tweede_kroon: codes,
  official_wording: z.object({ url: z.url() }),
  'wijken placed by name in BISA texts': z.record(z.string(), z.union([codes, z.string()])),
})

/** The two Laken districts that some readings count in: Oud Laken West and Oud Laken Oost. */
const LAKEN: readonly DistrictCode[] = [19, 20]

const PARTITION = ['vijfhoek', 'firstCrown', 'secondCrown'] as const

const NAMES = {
  armeSikkel: { nl: 'Arme sikkel', fr: 'Croissant pauvre' },
  armeSikkelWithLaken: { nl: 'Arme sikkel met Laken', fr: 'Croissant pauvre avec Laeken' },
  vijfhoek: { nl: 'Vijfhoek', fr: 'Pentagone' },
  firstCrown: { nl: 'Eerste kroon', fr: 'Première couronne' },
  secondCrown: { nl: 'Tweede kroon', fr: 'Deuxième couronne' },
} as const satisfies Record<string, OfficialName>

/**
 * The zones of the edition: two readings of the arme sikkel, the Vijfhoek and the two crowns.
 * Every member carries its evidence; an unknown district or one named twice is a problem.
 *
 * @param residential codes that a zone may hold
 */
export function buildZones(
  files: DataFolder,
  residential: ReadonlySet<DistrictCode>,
  log: ProblemLog,
): readonly Zone[] {
  const zones = [...armeSikkelZones(files, log), ...crownZones(files, log)]
  for (const { id, members } of zones) {
    const file = id.startsWith('armeSikkel') ? ARME_SIKKEL_FILE : ZONES_FILE
    const seen = new Set<DistrictCode>()
    for (const { district } of members) {
      if (!residential.has(district)) log.add(file, `zone ${id}`, `unknown district ${district}`)
      if (seen.has(district)) log.add(file, `zone ${id}`, `duplicate district ${district}`)
      seen.add(district)
    }
  }
  checkPartition(zones, residential, log)
  return zones
}

/** Every residential district lies in the Vijfhoek or in one crown. */
function checkPartition(
  zones: readonly Zone[],
  residential: ReadonlySet<DistrictCode>,
  log: ProblemLog,
): void {
  const parts = zones.filter(({ id }) => PARTITION.some((part) => part === id))
  for (const code of residential) {
    const holding = parts.filter(({ members }) => members.some(({ district }) => district === code))
    if (holding.length !== 1) {
      const reason = `in ${holding.length} of ${PARTITION.join(', ')} where 1 is expected`
      log.add(ZONES_FILE, `district ${code}`, reason)
    }
  }
}

function armeSikkelZones(files: DataFolder, log: ProblemLog): readonly Zone[] {
  const source = parseJson(files, ARME_SIKKEL_FILE, armeSikkelSchema, log)
  if (source === null) return []
  const members = source.members.map(({ mdrc, status, evidence }): ZoneMember => {
    if (status !== 'certain' && status !== 'probable') {
      log.add(ARME_SIKKEL_FILE, `member ${mdrc}`, `unknown status "${status}"`)
    }
    return { district: mdrc, status: status === 'certain' ? status : 'probable', evidence }
  })
  const listed = source.proposed_codes.join()
  if (members.map(({ district }) => district).join() !== listed) {
    log.add(ARME_SIKKEL_FILE, 'members', 'the members are not the proposed codes')
  }
  const laken = LAKEN.flatMap((code): ZoneMember[] => {
    const found = source.borderline.find(({ mdrc }) => mdrc === code)
    if (found) return [{ district: code, status: 'interpretation', evidence: found.evidence }]
    log.add(ARME_SIKKEL_FILE, 'borderline', `no evidence for district ${code}`)
    return []
  })
  return [
    { id: 'armeSikkel', name: NAMES.armeSikkel, members },
    {
      id: 'armeSikkelWithLaken',
      name: NAMES.armeSikkelWithLaken,
      members: [...members, ...laken].sort((a, b) => a.district - b.district),
    },
  ]
}

function crownZones(files: DataFolder, log: ProblemLog): readonly Zone[] {
  const source = parseJson(files, ZONES_FILE, zonesSchema, log)
  if (source === null) return []
  const glossaryUrl = source.official_wording.url
  const named = new Set(
    Object.values(source['wijken placed by name in BISA texts']).flatMap((list) =>
      typeof list === 'string' ? [] : list,
    ),
  )
  const parts = [
    { id: 'vijfhoek', codes: source.vijfhoek },
    { id: 'firstCrown', codes: source.eerste_kroon },
    { id: 'secondCrown', codes: source.tweede_kroon },
  ] as const
  return parts.map(({ id, codes: districts }) => ({
    id,
    name: NAMES[id],
    members: crownMembers(districts, named, glossaryUrl),
  }))
}

function parseJson<T>(
  files: DataFolder,
  file: string,
  schema: z.ZodType<T>,
  log: ProblemLog,
): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(requireFile(files, file)))
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) log.add(file, issue.path.join('.'), issue.message)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    log.add(file, '', `not JSON: ${error.message}`)
  }
  return null
}
