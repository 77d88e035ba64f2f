/** The number a cell holds in plain decimal notation, or null when it holds anything else. */
export function numberCell(cell: string): number | null {
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : null
}

/** The whole number a cell holds, or null. */
export function integerCell(cell: string): number | null {
  return /^\d+$/.test(cell) ? Number(cell) : null
}
