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
          <MemberList members={members} />
        </section>
      ))}
      {groups.length === 0 && <MemberList members={zone.members} />}
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

function MemberList({ members }: { readonly members: readonly ResolvedMember[] }) {
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
              <EvidenceNote note={text} />{' '}
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

/** In English until the notes in the language of the page are there. */
function EvidenceNote({ note }: { readonly note: string }) {
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
  const text = notes?.(note) ?? note
  return <span lang={text === note ? 'en' : undefined}>{text}</span>
}
