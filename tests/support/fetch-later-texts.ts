import { fetchLaterTexts } from '../../src/i18n/nl/later-texts.ts'

// Tests read any text, as a part of the page does once it is fetched.
await fetchLaterTexts()
