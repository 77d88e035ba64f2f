import { useEffect } from 'react'
import { useStore } from 'zustand'
import { loadPresentTexts } from '../i18n/load-present-texts.ts'
import { loadTexts } from '../i18n/load-texts.ts'
import { isShowReopened, pageOpening } from '../present/is-show-reopened.ts'
import type { PresentPorts } from '../present/ports.ts'
import { prepareNextSlide } from '../present/prepare-next-slide.ts'
import { runShow } from '../present/run-show.ts'
import { ShowScreen } from '../present/ShowScreen.tsx'
import { StoryPanel } from '../present/StoryPanel.tsx'
import { connectShow, openShowChannel } from '../state/story/story-channel.ts'
import { createShowStore } from '../state/story/story-show.ts'
import { createStoryStore } from '../state/story/story-store.ts'
import { type AppContext, useApp } from '../ui/app-context.ts'
import { countScenarioWith } from './count-scenario-with.ts'
import { createExporter } from './exporter.ts'
import { openStageMap } from './open-stage-map.ts'

/** The stories and the show of this window, whatever the data the app is opened on. */
type LastingPorts = Pick<PresentPorts, 'show' | 'stories'>

let lasting: LastingPorts | null = null
let isConnected = false
const made = new WeakMap<AppContext, PresentPorts>()

/** Made when stories are first wanted, and the same from then on. */
function portsOf(app: AppContext): PresentPorts {
  lasting ??= createLastingPorts()
  const ports = made.get(app) ?? createPorts(app, lasting)
  made.set(app, ports)
  return ports
}

function createLastingPorts(): LastingPorts {
  return {
    show: createShowStore('show', Date.now, () => crypto.randomUUID()),
    stories: createStoryStore(
      window,
      () => crypto.randomUUID(),
      (title) => `${title} (2)`,
    ),
  }
}

/** After `runShow`, so that a show that goes on after a reload asks for what it missed. */
function connectOnce(show: LastingPorts['show']): void {
  if (isConnected) return
  const channel = openShowChannel()
  if (!channel) return
  isConnected = true
  connectShow(show, 'show', channel, null)
}

function createPorts(app: AppContext, { show, stories }: LastingPorts): PresentPorts {
  const { actions, announcer, closing, data, edition, reach, screen, storyPanel, view } = app
  const ports: PresentPorts = {
    actions,
    announcer,
    data,
    edition,
    screen,
    view,
    panel: storyPanel,
    show,
    stories,
    loadTexts,
    loadPresentTexts,
    countScenario: countScenarioWith(reach, 'slides'),
    openStageMap: (host, first, listen) => openStageMap(data, host, first, listen),
    exporter: createExporter(app),
  }
  const opening = isShowReopened(pageOpening()) ? 'again' : 'anew'
  closing.addEventListener('abort', runShow(ports, tabStorage(), opening), { once: true })
  closing.addEventListener('abort', prepareNextSlide(ports), { once: true })
  connectOnce(show)
  return ports
}

/** Kept for this window alone, and through its reloads; null where storage is blocked. */
function tabStorage(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}

/** Stories and shows: the panel beside the map, or the show in the place of the page. */
export function PresentRoot() {
  const app = useApp()
  const ports = portsOf(app)
  const display = useStore(app.screen, ({ screen }) => screen.view.display)
  const panel = useStore(app.storyPanel)
  useEffect(() => {
    document.documentElement.toggleAttribute('data-show', display === 'projector')
  }, [display])
  if (display === 'projector') return <ShowScreen ports={ports} />
  return panel === 'open' ? <StoryPanel ports={ports} /> : null
}
