/** One check of the project. */
export interface Step {
  readonly title: string
  /** The script in package.json that does it. */
  readonly script: string
  /** Vitest scripts also write their counts, which are summed up at the end. */
  readonly kind: 'command' | 'tests'
}

/** Steps that run one after the other. */
export type Lane = readonly Step[]

/** Lanes that run at the same time; the next stage waits for all of them. */
export type Stage = readonly Lane[]

/** Cheap checks first, and side by side; what uses both cores alone. */
export const STAGES: readonly Stage[] = [
  [
    [{ title: 'Types', script: 'typecheck', kind: 'command' }],
    [
      { title: 'Lint and format', script: 'lint', kind: 'command' },
      { title: 'Dependency rules', script: 'deps', kind: 'command' },
      { title: 'House rules', script: 'rules', kind: 'command' },
    ],
  ],
  [[{ title: 'Unit and data tests', script: 'test:unit', kind: 'tests' }]],
  [[{ title: 'Production build', script: 'build', kind: 'command' }]],
  [[{ title: 'Browser tests', script: 'test:browser', kind: 'tests' }]],
]
