import { useState } from 'react'
import type { Story } from '../core/story/story.ts'
import type { PresentTexts } from '../i18n/load-present-texts.ts'
import { storyText } from '../state/story/story-file.ts'
import { STORY_LINK_MAX_CHARACTERS, storyLink } from '../state/story/story-link.ts'
import type { PresentPorts } from './ports.ts'
import { saveText, storyFileName } from './save-text.ts'
import { storySlides } from './story-slides.ts'

interface StoryShareProps {
  readonly ports: PresentPorts
  readonly texts: PresentTexts['present']
  readonly story: Story
}

const pageAddress = (): string => window.location.origin + window.location.pathname

/** A story as a file, a link, a PowerPoint or sheets of paper. */
export function StoryShare({ ports, texts, story }: StoryShareProps) {
  const { share } = texts
  const [message, setMessage] = useState('')
  const [isBusy, setBusy] = useState(false)

  function tell(text: string): void {
    setMessage(text)
    ports.announcer.say(text)
  }

  async function copyLink(): Promise<void> {
    const address = pageAddress()
    const link = await storyLink(story, address.length)
    if (link.kind === 'tooLong') {
      tell(share.linkTooLong(link.characters, STORY_LINK_MAX_CHARACTERS))
      return
    }
    await navigator.clipboard.writeText(`${address}#${link.fragment}`).then(
      () => tell(share.linkCopied),
      () => tell(share.linkFailed),
    )
  }

  async function makePowerPoint(): Promise<void> {
    setBusy(true)
    try {
      const slides = await storySlides(ports, story, pageAddress())
      const file = await ports.exporter.pptx(slides, story.title, (done, of) =>
        setMessage(share.powerpointBusy(done, of)),
      )
      ports.exporter.save(file)
      tell(share.powerpointDone)
    } catch {
      tell(share.powerpointFailed)
    } finally {
      setBusy(false)
    }
  }

  async function print(): Promise<void> {
    setBusy(true)
    tell(share.printBusy)
    try {
      const slides = await storySlides(ports, story, pageAddress())
      setMessage('')
      await ports.exporter.print(slides, { paper: 'A4', orientation: 'landscape' })
    } catch {
      tell(share.printFailed)
    } finally {
      setBusy(false)
    }
  }

  return (
    <details className="stories__share">
      <summary>{share.title}</summary>
      <div className="stories__row">
        <button
          type="button"
          className="button button--small"
          onClick={() => saveText(storyFileName(story.title), storyText(story))}
        >
          {share.save}
        </button>
        <button type="button" className="button button--small" onClick={() => void copyLink()}>
          {share.link}
        </button>
        <button
          type="button"
          className="button button--small"
          aria-disabled={isBusy || story.slides.length === 0}
          onClick={isBusy || story.slides.length === 0 ? undefined : () => void makePowerPoint()}
        >
          {share.powerpoint}
        </button>
        <button
          type="button"
          className="button button--small"
          disabled={isBusy || story.slides.length === 0}
          onClick={() => void print()}
        >
          {share.print}
        </button>
      </div>
      {message !== '' && <p className="stories__message">{message}</p>}
    </details>
  )
}
