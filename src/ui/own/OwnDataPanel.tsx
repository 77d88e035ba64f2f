import '../styles/own.css'
import '../styles/statistics.css'
import { useCallback } from 'react'
import { loadImportTexts } from '../../i18n/load-import-texts.ts'
import { loadOwnTexts } from '../../i18n/load-own-texts.ts'
import { importWords } from '../../import/import-words.ts'
import { useApp } from '../app-context.ts'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useTexts } from '../use-screen.ts'
import { OwnDataSections } from './OwnDataSections.tsx'

/** Choosing a file, its report, and the list of what was added. */
export function OwnDataPanel() {
  const { loadOwnData } = useApp()
  const { language } = useTexts()
  const load = useCallback(async () => {
    const [words, importTexts, ownData] = await Promise.all([
      loadOwnTexts(language),
      loadImportTexts(language),
      loadOwnData(),
    ])
    return { words, importWords: importWords(importTexts), ownData }
  }, [language, loadOwnData])
  return <LazyPart load={load}>{(parts) => <OwnDataSections {...parts} />}</LazyPart>
}
