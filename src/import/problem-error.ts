import type { ImportProblem } from './import-problem.ts'

/** Ends the reading of a file, from however deep: it becomes the outcome and never leaves the room. */
export class ProblemError extends Error {
  readonly problem: ImportProblem

  constructor(problem: ImportProblem) {
    super(problem.kind)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** @throws ProblemError always */
export function refuse(problem: ImportProblem): never {
  throw new ProblemError(problem)
}
