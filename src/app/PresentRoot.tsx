import { useEffect } from 'react'
import { useStore } from 'zustand'
import { loadPresentTexts } from '../i18n/load-present-texts.ts'
import { loadTexts } from '../i18n/load-texts.ts'
import type { PresentPorts } from '../present/ports.ts'
import { runShow } from '../present/run-show.ts'
import { ShowScreen } from '../present/ShowScreen.tsx'
import { StoryPanel } from '../present/StoryPanel.tsx'
import { connectShow, SHOW_CHANNEL } from '../state/story/story-channel.ts'
import { createShowStore } from '../state/story/story-show.ts'
import { createStoryStore } from '../state/story/story-store.ts'
import { type AppContext, useApp } from '../ui/app-context.ts'
import { countScenarioWith } from './count-scenario-with.ts'
import { createExporter } from './exporter.ts'
import { openStageMap } from './open-stage-map.ts'

let made: PresentPorts | null = null

/** Made when stories are first wanted, and the same from then on. */
function portsOf(app: AppContext): PresentPorts {
  made ??= createPorts(app)
  return made
}

function createPorts(app: AppContext): PresentPorts {
  const { actions, announcer, data, edition, reach, screen, storyPanel, view } = app
  const show = createShowStore('show', Date.now, () => crypto.randomUUID())
  const ports: PresentPorts = {
    actions,
    announcer,
    data,
    edition,
    screen,
    view,
    panel: storyPanel,
    show,
    stories: createStoryStore(
      window,
      () => crypto.randomUUID(),
      (title) => `${title} (2)`,
    ),
    loadTexts,
    loadPresentTexts,
    countScenario: countScenarioWith(reach),
    openStageMap: (host, first, listen) => openStageMap(data, host, first, listen),
    exporter: createExporter(app),
  }
  runShow(ports, tabStorage())
  if (typeof BroadcastChannel === 'function') {
    connectShow(show, 'show', new BroadcastChannel(SHOW_CHANNEL), null)
  }
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
