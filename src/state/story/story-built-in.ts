import { reachIndicatorId } from '../../core/access/reach-indicator.ts'
import type { LonLat } from '../../core/districts/district.ts'
import { STORY_VERSION, type Story } from '../../core/story/story.ts'
import { DEFAULT_VIEW } from '../../core/view/default-view.ts'
import type { Language, ViewState } from '../../core/view/view-state.ts'
import type { PresentTexts } from '../../i18n/load-present-texts.ts'
import { encodeView } from '../link/encode-view.ts'

type SlideName = keyof PresentTexts['builtInStory']['slides']

const REACH = { type: 'communityCentre', minutes: 15 } as const
/**
 * Of all crossings of the walking network the one that brings most inhabitants of the arme sikkel
 * within that walk, as the task `place` finds it for the edition of September 2026.
 */
const NEXT_PLACE: LonLat = [4.33581, 50.83905]

/** In what each slide differs from the first screen, in the order of the story. */
const VIEWS: Readonly<Record<SlideName, Partial<ViewState>>> = {
  plan: { year: 2018 },
  newest: {},
  sickle: { measure: { kind: 'stability' } },
  gap: { measure: { kind: 'difference', reference: 'region', form: 'relative' } },
  closing: { measure: { kind: 'change', sinceYear: 2005 } },
  work: { indicator: '2233', year: 2023 },
  protection: { indicator: '2531', year: 2023 },
  housing: { indicator: '2268', year: 2024 },
  age: { indicator: 'x_80plus', year: 2025 },
  nationality: { indicator: 'x_share_foreign', year: 2025 },
  offer: { serviceTypes: ['communityCentre', 'library'] },
  reach: {
    indicator: reachIndicatorId(REACH),
    year: 2025,
    reach: REACH,
    serviceTypes: ['communityCentre'],
  },
  next: {
    task: 'place',
    indicator: reachIndicatorId(REACH),
    year: 2025,
    reach: REACH,
    serviceTypes: ['communityCentre'],
    aim: 'zone',
    scenario: [{ kind: 'add', at: NEXT_PLACE }],
  },
  limits: { indicator: '2498', year: 2023 },
}

const SLIDE_NAMES = Object.keys(VIEWS) as SlideName[]

/** The story that comes with the app, in the language of its texts. */
export function builtInStory(
  { title, slides }: PresentTexts['builtInStory'],
  language: Language,
): Story {
  return {
    schemaVersion: STORY_VERSION,
    title,
    language,
    slides: SLIDE_NAMES.map((name, i) => ({
      id: `s${i + 1}`,
      link: encodeView({ ...DEFAULT_VIEW, language, ...VIEWS[name] }),
      ...slides[name],
    })),
  }
}
