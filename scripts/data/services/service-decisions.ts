import { SERVICE_TYPES, type ServiceTypeId } from '../../../src/core/services/service.ts'
import type { ProblemLog } from '../problem-log.ts'
import { readCsvTable } from '../read/csv-table.ts'
import { type DataFolder, requireFile } from '../read/data-folder.ts'
import { isMemberOf } from '../read/member-of.ts'

const SERVICE_TYPES_FILE = 'services/service_types.csv'
export const SERVICE_EXCEPTIONS_FILE = 'services/service_exceptions.csv'

/** What we decided about a single row of the source. */
type ServiceDecision =
  | { readonly kind: 'omit'; readonly reason: string }
  | { readonly kind: 'type'; readonly type: ServiceTypeId }

export interface ServiceDecisions {
  readonly typeOfSource: ReadonlyMap<string, ServiceTypeId>
  readonly byService: ReadonlyMap<string, ServiceDecision>
}

/** Reads our tables: which type a source type is, and the single rows that are exceptions. */
export function readServiceDecisions(files: DataFolder, log: ProblemLog): ServiceDecisions {
  return { typeOfSource: readTypes(files, log), byService: readExceptions(files, log) }
}

function readTypes(files: DataFolder, log: ProblemLog): ReadonlyMap<string, ServiceTypeId> {
  const types = new Map<string, ServiceTypeId>()
  const content = requireFile(files, SERVICE_TYPES_FILE)
  const columns = ['source_type', 'type', 'reason'] as const
  for (const { line, cells } of readCsvTable(SERVICE_TYPES_FILE, content, columns, log)) {
    const fault = (reason: string) => log.add(SERVICE_TYPES_FILE, `line ${line}`, reason)
    if (types.has(cells.source_type)) fault(`duplicate source type ${cells.source_type}`)
    if (isMemberOf(SERVICE_TYPES, cells.type)) types.set(cells.source_type, cells.type)
    else fault(`unknown type "${cells.type}"`)
  }
  return types
}

function readExceptions(files: DataFolder, log: ProblemLog): ReadonlyMap<string, ServiceDecision> {
  const decisions = new Map<string, ServiceDecision>()
  const content = requireFile(files, SERVICE_EXCEPTIONS_FILE)
  const columns = ['id', 'decision', 'type', 'reason'] as const
  for (const { line, cells } of readCsvTable(SERVICE_EXCEPTIONS_FILE, content, columns, log)) {
    const { id, decision, type, reason } = cells
    const fault = (text: string) => log.add(SERVICE_EXCEPTIONS_FILE, `line ${line}`, text)
    if (decisions.has(id)) fault(`duplicate service ${id}`)
    if (reason === '') fault('no reason')
    if (decision === 'omit') decisions.set(id, { kind: 'omit', reason })
    else if (decision === 'type' && isMemberOf(SERVICE_TYPES, type)) {
      decisions.set(id, { kind: 'type', type })
    } else fault(`unknown decision "${decision}" or type "${type}"`)
  }
  return decisions
}
