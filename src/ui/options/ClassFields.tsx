import { CLASS_METHODS, type ClassMethod } from '../../core/classes/class-method.ts'
import { classScope } from '../../core/classes/class-scope.ts'
import { CLASS_SCOPES, type ClassChoice, type ClassScope } from '../../core/view/view-state.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'
import { ManualLimits } from './ManualLimits.tsx'

const CLASS_COUNTS = [3, 4, 5, 6, 7] as const
const METHODS = [...CLASS_METHODS, 'manual'] as const

type ComputedClasses = Extract<ClassChoice, { kind: 'computed' }>

/** How the values are divided into classes: the method, how many, over which years. */
export function ClassFields() {
  const { actions, screen } = useApp()
  const { classFields } = useTexts().ui
  const classes = useView((view) => view.classes)
  const chosen = classes.kind === 'manual' ? 'manual' : classes.method

  function chooseMethod(value: string): void {
    const method = METHODS.find((candidate) => candidate === value)
    if (!method) return
    if (method === 'manual') {
      const shown = screen.getState().screen.figure.legend.classes
      actions.chooseClasses({ kind: 'manual', limits: shown.slice(1).map(({ from }) => from) })
    } else {
      actions.chooseClasses(computedWith(classes, method))
    }
  }

  return (
    <>
      <label className="field">
        <span className="field__label">{classFields.method}</span>
        <select
          className="field__input"
          value={chosen}
          onChange={({ target }) => chooseMethod(target.value)}
        >
          {METHODS.map((method) => (
            <option key={method} value={method}>
              {classFields.methods[method]}
            </option>
          ))}
        </select>
      </label>
      {classes.kind === 'manual' ? (
        <ManualLimits classes={classes} />
      ) : (
        <ComputedChoice classes={classes} />
      )}
    </>
  )
}

function ComputedChoice({ classes }: { readonly classes: ComputedClasses }) {
  const { actions } = useApp()
  const { classFields } = useTexts().ui
  const measure = useView((view) => view.measure.kind)
  return (
    <>
      <label className="field">
        <span className="field__label">{classFields.count}</span>
        <select
          className="field__input"
          value={classes.count}
          onChange={({ target }) =>
            actions.chooseClasses({ ...classes, count: Number(target.value) })
          }
        >
          {CLASS_COUNTS.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="field__label">{classFields.scope}</span>
        <select
          className="field__input"
          value={classScope(classes, measure) ?? classes.scope}
          disabled={measure === 'change'}
          onChange={({ target }) => {
            const scope = CLASS_SCOPES.find((candidate) => candidate === target.value)
            if (scope) actions.chooseClasses({ ...classes, scope })
          }}
        >
          {CLASS_SCOPES.map((scope: ClassScope) => (
            <option key={scope} value={scope}>
              {classFields.scopes[scope]}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

function computedWith(classes: ClassChoice, method: ClassMethod): ComputedClasses {
  switch (classes.kind) {
    case 'computed':
      return { ...classes, method }
    case 'manual':
      return { kind: 'computed', method, count: classes.limits.length + 1, scope: 'allYears' }
  }
}
