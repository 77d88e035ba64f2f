import type { privacy } from './nl/privacy.ts'

/** What the page says of privacy and licences; the Dutch ones give the shape. */
export type PrivacyTexts = typeof privacy
