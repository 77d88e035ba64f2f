import type { OwnChange } from '../../core/own/own-change.ts'
import type { OwnTexts } from '../../i18n/own-texts.ts'

/** What came of a change, in words. */
export function changeText(
  change: OwnChange,
  done: string,
  { refusals, storage }: Pick<OwnTexts, 'refusals' | 'storage'>,
): string {
  switch (change.kind) {
    case 'refused':
      return refusals[change.refusal]
    case 'done':
      return change.storage === 'kept' ? done : `${done} ${storage[change.storage]}`
  }
}
