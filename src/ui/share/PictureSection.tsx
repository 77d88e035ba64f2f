import { useEffect, useId, useState } from 'react'
import {
  PICTURE_BACKGROUNDS,
  type PictureBackground,
  type PictureSize,
  PNG_SCALES,
  type PngScale,
} from '../../state/exporter.ts'
import { RadioSwitch } from '../shared/RadioSwitch.tsx'
import { useFigure } from '../use-screen.ts'
import { HandOutStatus } from './HandOutStatus.tsx'
import { ShareSection } from './ShareSection.tsx'
import type { ShareTools } from './share-tools.ts'
import { useHandOut } from './use-hand-out.ts'

/** Sharp on most screens and in most documents. */
const USUAL_SCALE: PngScale = 2

/** The whole picture as pixels or as shapes. */
export function PictureSection({ share, exporter }: ShareTools) {
  const { picture: texts } = share.panel
  const figure = useFigure()
  const [scale, setScale] = useState<PngScale>(USUAL_SCALE)
  const [background, setBackground] = useState<PictureBackground>('white')
  const [size, setSize] = useState<PictureSize | null>(null)
  const { state, make } = useHandOut(exporter, share)
  const sizeId = useId()

  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure has another height
  useEffect(() => {
    let isWanted = true
    exporter.pictureSize().then(
      (known) => isWanted && setSize(known),
      // The sizes go without numbers; making the picture tells what is wrong.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [exporter, figure])

  const sizeText = (one: PngScale): string =>
    size ? texts.pixels(one, size.width * one, size.height * one) : texts.sizeUnknown(one)

  return (
    <ShareSection title={texts.title} note={texts.note}>
      <div className="share__controls">
        <label className="field" htmlFor={sizeId}>
          <span className="field__label">{texts.size}</span>
          <select
            id={sizeId}
            className="field__input"
            value={scale}
            onChange={({ target }) =>
              setScale(PNG_SCALES.find((one) => String(one) === target.value) ?? USUAL_SCALE)
            }
          >
            {PNG_SCALES.map((one) => (
              <option key={one} value={one}>
                {sizeText(one)}
              </option>
            ))}
          </select>
        </label>
        <RadioSwitch
          legend={texts.background}
          name="picture-background"
          chosen={background}
          options={PICTURE_BACKGROUNDS.map((value) => ({ value, label: texts.backgrounds[value] }))}
          onChoose={setBackground}
        />
        <button
          type="button"
          className="button"
          aria-disabled={state.kind === 'busy'}
          onClick={() => make(texts.png, () => exporter.png({ scale, background }))}
        >
          {texts.png}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={state.kind === 'busy'}
          onClick={() => make(texts.svg, exporter.svg)}
        >
          {texts.svg}
        </button>
      </div>
      <HandOutStatus state={state} />
    </ShareSection>
  )
}
