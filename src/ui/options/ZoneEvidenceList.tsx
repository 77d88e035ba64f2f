import { useEffect, useState } from 'react'
import { districtPlace } from '../../core/sentences/district-place.ts'
import type { ResolvedMember, ResolvedZone } from '../../core/zones/resolve-zone.ts'
import { type EvidenceNotes, loadEvidenceNotes } from '../../i18n/load-evidence-notes.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'
import { membershipFacts } from './membership-facts.ts'

const STATUSES = ['certain', 'probable', 'interpretation'] as const

/** The members of a definition; where a text is read, by how sure it is, with the sources. */
export function ZoneEvidenceList({ zone }: { readonly zone: ResolvedZone }) {
  const { edition } = useApp()
  const texts = useTexts()
  const { zoneOptions } = texts.ui
  const notes = useEvidenceNotes()
  const groups = STATUSES.map((status) => ({
    status,
    members: zone.members.filter(
      ({ reason }) => reason.kind === 'evidence' && reason.status === status,
    ),
  })).filter(({ members }) => members.length > 0)
  return (
    <div className="prose zone-evidence">
      <p>{texts.zones.definition(zone.facts)}</p>
      <p>
        {texts.zones.explanations[zone.choice.kind]} {zoneOptions.note}
      </p>
      {zone.members.length === 0 && <p>{zoneOptions.none}</p>}
      {groups.map(({ status, members }) => (
        <section key={status} aria-label={zoneOptions[status](members.length)}>
          <h3 className="zone-evidence__status">{zoneOptions[status](members.length)}</h3>
          <MemberList members={members} notes={notes} />
        </section>
      ))}
      {groups.length === 0 && <MemberList members={zone.members} notes={notes} />}
      {zone.notJudged.length > 0 && (
        <p className="note">
          {zoneOptions.notJudged(
            texts.format.and(zone.notJudged.map((code) => districtPlace(code, edition, texts))),
          )}
        </p>
      )}
    </div>
  )
}

interface MemberListProps {
  readonly members: readonly ResolvedMember[]
  readonly notes: EvidenceNotes
}

function MemberList({ members, notes }: MemberListProps) {
  const { edition } = useApp()
  const texts = useTexts()
  const typeset = (euros: number): string => texts.format.value(euros, 'euros', 0)
  return (
    <ul className="zone-evidence__members">
      {members.map(({ district, reason, evidence }) => (
        <li key={district} data-member={district}>
          <strong>{districtPlace(district, edition, texts)}</strong>
          <span className="zone-evidence__reason">
            {texts.zones.membership(membershipFacts(reason, typeset))}
          </span>
          {evidence.map(({ text, url }) => (
            <span key={text} className="note">
              <span lang={notes(text) === text ? 'en' : undefined}>{notes(text)}</span>{' '}
              <a href={url} target="_blank" rel="noreferrer">
                {texts.ui.zoneOptions.source}
                <span className="visually-hidden"> {new URL(url).hostname}</span>
              </a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** The notes in the language of the page; as the edition has them until these are there. */
function useEvidenceNotes(): EvidenceNotes {
  const language = useView((view) => view.language)
  const [notes, setNotes] = useState<EvidenceNotes | null>(null)
  useEffect(() => {
    let isWanted = true
    loadEvidenceNotes(language).then(
      (loaded) => isWanted && setNotes(() => loaded),
      () => isWanted && setNotes(null),
    )
    return () => {
      isWanted = false
    }
  }, [language])
  return notes ?? AS_WRITTEN
}

const AS_WRITTEN: EvidenceNotes = (note) => note
