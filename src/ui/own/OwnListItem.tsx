import { useEffect, useRef, useState } from 'react'
import type { OwnDataSet } from '../../core/own/own-data.ts'
import type { OwnTexts } from '../../i18n/own-texts.ts'
import type { OwnEntry } from '../../own/own-entry.ts'
import { useTexts } from '../use-screen.ts'
import { changeText } from './change-text.ts'
import { OwnContents } from './OwnContents.tsx'
import type { OwnTools } from './own-tools.ts'
import { RenameForm } from './RenameForm.tsx'

interface OwnListItemProps {
  readonly tools: OwnTools
  readonly entry: OwnEntry
  /** Whether the browser keeps it after this visit. */
  readonly isKept: boolean
}

/** One file that was added: what it holds, another name, and away. */
export function OwnListItem({ tools, entry, isKept }: OwnListItemProps) {
  const { ownData, tell, words } = tools
  const { list } = words
  const { set } = entry
  const { format } = useTexts()
  const [isRenaming, setRenaming] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
  const wasRenaming = useRef(false)
  useEffect(() => {
    if (wasRenaming.current && !isRenaming) renameButton.current?.focus()
    wasRenaming.current = isRenaming
  }, [isRenaming])

  async function rename(name: string): Promise<void> {
    setRenaming(false)
    if (name === '' || name === set.name) return
    const change = await ownData.rename(set.id, name)
    tell(changeText(change, list.renamed(name), words))
  }

  async function remove(): Promise<void> {
    const change = await ownData.remove(set.id)
    const text = changeText(change, list.removed(set.name), words)
    if (change.kind === 'done') tell(text, entry)
    else tell(text)
  }

  return (
    <li className="own__item" data-own-set={set.id}>
      {isRenaming ? (
        <RenameForm
          {...{ words }}
          name={set.name}
          onSave={(name) => void rename(name)}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <p className="own__item-name">
          <strong>{set.name}</strong> {!isKept && <span className="tag">{list.unkept}</span>}
        </p>
      )}
      <p className="note">
        {list.facts(set.fileName, format.date(set.addedOn), holdsText(set, words))}
      </p>
      <OwnContents {...{ words, set }} />
      <div className="own__buttons">
        <button
          ref={renameButton}
          type="button"
          className="button button--small"
          aria-label={list.renameNamed(set.name)}
          onClick={() => setRenaming(true)}
        >
          {list.rename}
        </button>
        <button
          type="button"
          className="button button--small"
          aria-label={list.removeNamed(set.name)}
          onClick={() => void remove()}
        >
          {list.remove}
        </button>
      </div>
    </li>
  )
}

function holdsText({ data }: OwnDataSet, { preview }: OwnTexts): string {
  switch (data.kind) {
    case 'indicators':
      return preview.figures(data.indicators.length)
    case 'services':
      return preview.services(data.services.length)
  }
}
