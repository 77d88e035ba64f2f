import { personsWithout } from '../../core/access/persons-without.ts'
import type { GapReport } from '../../core/gap/gap-report.ts'
import type { GroupSummary } from '../../core/gap/group-summary.ts'
import { hasMeaningfulRatio } from '../../core/measures/available-measures.ts'
import { LinkedText } from '../glossary/LinkedText.tsx'
import { NumberButton } from '../receipt/NumberButton.tsx'
import { Labelled } from '../shared/Labelled.tsx'
import { useTexts, useView } from '../use-screen.ts'
import { MissingDistricts } from './MissingDistricts.tsx'
import { useGroupNames } from './use-group-names.ts'

/** The panel is about the figures of the year, whatever measure the map shows. */
const FIGURES = { kind: 'figures' } as const

/** More characters than fit on a line in the largest type. */
const LONG_CHARACTERS = 12

/** The two means, the gap between them, and over whom they are taken. */
export function GapSummary({ view }: { readonly view: GapReport }) {
  const { figure, format, ui } = useTexts()
  const comparison = useView(({ comparison: choice }) => choice.kind)
  const names = useGroupNames()
  const { gap, indicator, zone, compared } = view
  if (gap.absolute === null) {
    return <p className="note">{zone.inside.length === 0 ? ui.gap.emptyZone : ui.gap.noGap}</p>
  }
  const difference = format.difference(gap.absolute, indicator.unit, indicator.decimals)
  const isRelativeShown = hasMeaningfulRatio(indicator.unit) && gap.relativePercent !== null
  const shared = compared.filter((code) => zone.inside.includes(code)).length
  return (
    <>
      <p className="gap__figures" data-gap="difference">
        <span className="visually-hidden">
          <Labelled label={ui.gap.difference} />
        </span>
        <strong
          className="gap__absolute"
          data-length={difference.length > LONG_CHARACTERS ? 'long' : undefined}
        >
          <NumberButton
            text={difference}
            question={{
              kind: 'view',
              reference: { kind: 'gap', form: 'absolute' },
              subject: FIGURES,
            }}
          />
        </strong>{' '}
        {isRelativeShown && (
          <span className="gap__relative">
            <NumberButton
              text={format.signedPercentage(gap.relativePercent ?? 0, 1)}
              question={{
                kind: 'view',
                reference: { kind: 'gap', form: 'relative' },
                subject: FIGURES,
              }}
            />
          </span>
        )}
      </p>
      <dl className="gap__groups">
        <Group kind="zone" name={names.zone} summary={gap.zone} view={view} />
        <Group kind="compared" name={names.compared} summary={gap.rest} view={view} />
      </dl>
      <MissingDistricts gap={gap} />
      <p className="note">
        {indicator.valueKind === 'median' ? (
          <LinkedText text={ui.gap.weightedMedian} terms={['median']} />
        ) : (
          ui.gap.weightedMean
        )}{' '}
        {!hasMeaningfulRatio(indicator.unit) && indicator.unit === 'percent' && (
          <>{ui.gap.relativeNone} </>
        )}
        {comparison === 'municipality' && <>{ui.gap.municipalityNote} </>}
        {shared > 0 && ui.gap.overlap(shared)}
      </p>
      {indicator.theme === 'nationality' && (
        <p className="note">
          <LinkedText text={figure.basis.nationality} terms={['currentNationality', 'originGap']} />
        </p>
      )}
    </>
  )
}

function Group({
  kind,
  name,
  summary,
  view,
}: {
  readonly kind: 'zone' | 'compared'
  readonly name: string
  readonly summary: GroupSummary
  readonly view: GapReport
}) {
  const { format, ui } = useTexts()
  const { unit, decimals } = view.indicator
  const persons = personsWithout(view.indicator, summary)
  return (
    <div className="gap__group" data-gap={kind}>
      <dt>
        {name}
        <span className="gap__size">
          {ui.gap.group(summary.districts.length, summary.inhabitants)}
        </span>
        {persons !== null && (
          <span className="gap__size" data-gap="persons">
            <NumberButton
              text={ui.gap.without(persons)}
              question={{
                kind: 'view',
                reference: { kind: 'persons', group: kind },
                subject: FIGURES,
              }}
            />
          </span>
        )}
      </dt>
      <dd className="number">
        {summary.mean === null ? (
          '–'
        ) : (
          <NumberButton
            text={format.value(summary.mean, unit, decimals)}
            question={{ kind: 'view', reference: { kind: 'mean', group: kind }, subject: FIGURES }}
          />
        )}
      </dd>
    </div>
  )
}
