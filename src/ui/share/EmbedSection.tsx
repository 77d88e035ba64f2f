import { useId, useState } from 'react'
import { CopyButton } from '../shared/CopyButton.tsx'
import { useFigure } from '../use-screen.ts'
import { embedCode, FRAME_LIMITS, frameSide } from './embed-code.ts'
import { ShareSection } from './ShareSection.tsx'
import type { ShareTools } from './share-tools.ts'

/** Code for someone else's page, its size, and how it will look. */
export function EmbedSection({ share, exporter }: ShareTools) {
  const { embed: texts } = share.panel
  const { title, year } = useFigure()
  const [widthText, setWidthText] = useState('720')
  const [heightText, setHeightText] = useState('760')
  const [isPreviewOpen, setPreviewOpen] = useState(false)
  const codeId = useId()
  const frame = {
    address: exporter.embedLink(),
    title: `${title}, ${year}`,
    width: frameSide(widthText, FRAME_LIMITS.width),
    height: frameSide(heightText, FRAME_LIMITS.height),
  }
  const code = embedCode(frame)
  return (
    <ShareSection title={texts.title} note={texts.note}>
      <p className="note">{texts.shows}</p>
      <div className="share__controls">
        <NumberField
          label={texts.width}
          value={widthText}
          limits={FRAME_LIMITS.width}
          onChange={setWidthText}
        />
        <NumberField
          label={texts.height}
          value={heightText}
          limits={FRAME_LIMITS.height}
          onChange={setHeightText}
        />
        <CopyButton
          look="text"
          label={texts.copy}
          done={texts.copied}
          failed={share.panel.link.copyFailed}
          text={() => code}
        />
      </div>
      <label className="field" htmlFor={codeId}>
        <span className="field__label">{texts.code}</span>
        <textarea
          id={codeId}
          className="field__input share__code"
          readOnly
          rows={4}
          value={code}
          onFocus={({ target }) => target.select()}
        />
      </label>
      <details
        className="disclosure"
        onToggle={({ currentTarget }) => setPreviewOpen(currentTarget.open)}
      >
        <summary>{texts.preview}</summary>
        {isPreviewOpen && (
          <div className="share__preview">
            <iframe
              src={frame.address}
              title={texts.previewTitle}
              width={frame.width}
              height={frame.height}
            />
          </div>
        )}
      </details>
    </ShareSection>
  )
}

interface NumberFieldProps {
  readonly label: string
  readonly value: string
  readonly limits: { readonly least: number; readonly most: number }
  readonly onChange: (text: string) => void
}

function NumberField({ label, value, limits, onChange }: NumberFieldProps) {
  return (
    <label className="field">
      <span className="field__label">{label}</span>
      <input
        type="number"
        className="field__input share__side"
        min={limits.least}
        max={limits.most}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}
