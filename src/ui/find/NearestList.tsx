import { METRES_PER_MINUTE } from '../../core/access/walk-speed.ts'
import type { ErrorText } from '../../i18n/error-text.ts'
import { useTexts } from '../use-screen.ts'
import { LoadProblem } from './LoadProblem.tsx'
import { ServiceGroupList } from './ServiceGroupList.tsx'
import type { ServiceGroup } from './service-groups.ts'
import type { Nearest } from './use-nearest.ts'

const FIRST_OF_TYPE = 3
const KILOMETRES_PER_HOUR = (METRES_PER_MINUTE * 60) / 1000

interface NearestListProps {
  readonly nearest: Nearest
  readonly groups: readonly ServiceGroup[]
  readonly onRetry: () => void
}

/** The services of the types shown, nearest first, with the rule by which near is measured. */
export function NearestList({ nearest, groups, onRetry }: NearestListProps) {
  const { ui, format } = useTexts()
  const { find } = ui
  const count = groups.reduce((total, { rows }) => total + rows.length, 0)
  return (
    <>
      <p role="status" className="find__status">
        {nearest.kind === 'loading' && find.nearest.loading}
        {nearest.kind === 'found' && count > 0 && find.nearest.ready(count)}
      </p>
      {nearest.kind === 'failed' && <LoadProblem text={find.nearest.failed} onRetry={onRetry} />}
      {nearest.kind === 'offNetwork' && <Explanation text={find.nearest.offNetwork} />}
      {nearest.kind !== 'loading' &&
        groups.map((group) => (
          <ServiceGroupList key={group.type} group={group} first={FIRST_OF_TYPE} />
        ))}
      {nearest.kind === 'found' && (
        <p className="note">
          {find.nearest.rule(
            format.decimal(KILOMETRES_PER_HOUR, 1),
            format.distance(METRES_PER_MINUTE),
          )}
        </p>
      )}
    </>
  )
}

function Explanation({ text }: { readonly text: ErrorText }) {
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{text.whatHappened}</strong> {text.whatStillWorks} {text.whatToDo}
      </p>
    </div>
  )
}
