import type { Language } from '../../core/view/view-state.ts'
import { loadPrivacyTexts } from '../../i18n/load-privacy-texts.ts'
import type { PrivacyTexts } from '../../i18n/privacy-texts.ts'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useView } from '../use-screen.ts'

/** Written by the build. */
const LICENCES_FILE = './THIRD_PARTY_LICENSES.txt'

const LOAD: Readonly<Record<Language, () => Promise<PrivacyTexts>>> = {
  nl: () => loadPrivacyTexts('nl'),
  fr: () => loadPrivacyTexts('fr'),
  en: () => loadPrivacyTexts('en'),
}

/** What the page knows of its reader and keeps in this browser, and what it is made with. */
export function Privacy() {
  const language = useView((view) => view.language)
  return (
    <LazyPart load={LOAD[language]}>
      {({ title, lines, keptTitle, kept, deletion, licences }) => (
        <>
          <h3>{title}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <h4>{keptTitle}</h4>
          <ul>
            {kept.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{deletion}</p>
          <p>
            <a href={LICENCES_FILE}>{licences}</a>
          </p>
        </>
      )}
    </LazyPart>
  )
}
