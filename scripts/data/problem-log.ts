/** A fault in the data: which file, where in it (`line 12`, `feature 3`), and what is wrong. */
export interface Problem {
  readonly file: string
  readonly place: string
  readonly reason: string
}

/** Thrown when a stage of the build found faults; carries all of them. */
export class DataFaults extends Error {
  readonly problems: readonly Problem[]

  constructor(stage: string, problems: readonly Problem[]) {
    super(
      `${problems.length} fault(s) in stage ${stage}:\n${problems.map(formatProblem).join('\n')}`,
    )
    this.name = 'DataFaults'
    this.problems = problems
  }
}

/** Collects the faults of a stage, so that one run shows all of them. */
export class ProblemLog {
  readonly #problems: Problem[] = []

  /** Notes a fault; `place` is empty when it concerns the file as a whole. */
  add(file: string, place: string, reason: string): void {
    this.#problems.push({ file, place, reason })
  }

  /** Ends the build with all faults noted so far. Throws DataFaults. */
  stopIfAny(stage: string): void {
    if (this.#problems.length > 0) throw new DataFaults(stage, this.#problems)
  }
}

/** `indicators/district_indicators.csv, line 12: value 130 is out of range`. */
function formatProblem({ file, place, reason }: Problem): string {
  return place === '' ? `${file}: ${reason}` : `${file}, ${place}: ${reason}`
}
